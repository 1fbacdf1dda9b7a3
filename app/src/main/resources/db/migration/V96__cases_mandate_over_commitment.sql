-- A mandate reaches to a total commitment to the borrower's group, not to the amount of one case. Counted under the locks
-- of the decision, so that two decisions on one group never both count what the other has not yet granted.
alter table cases.proposal add column undertaking uuid[];
comment on column cases.proposal.undertaking is
  'The enterprises that counted as one undertaking when it was proposed; for lists. The decision counts anew. Null in older rows.';

create policy recorder on cases.applicant_response to brygga_recorder using (true);
grant select on cases.applicant_response to brygga_recorder;
grant select (disabled_at, valid) on access.account to brygga_recorder;

-- What has been granted to these enterprises and not been turned down by the applicant, in kronor, in the whole
-- institution. There is no loan ledger yet that knows what has been paid back, so a granted amount counts in full.
create function cases.granted_to(members uuid[], beside uuid) returns numeric
  language sql stable set search_path = pg_catalog
as $$
  select coalesce(sum(d.amount), 0)
    from cases.case_file c join cases.decision d on d.case_id = c.id
   where c.enterprise = any (members) and c.id <> beside and d.outcome = 'APPROVED'
     and not exists (select from cases.applicant_response a where a.decision = d.id and a.answer = 'REFUSED')
$$;

create type cases.commitment as (
  granted  numeric,
  amount   numeric,
  reach    numeric,
  mandate  uuid,
  deciders text[]
);
comment on type cases.commitment is
  'What the group has, what the case adds, how far the decider''s mandate reaches, the mandate where that is far enough, and who may decide where it is not.';

create function cases.committed(file cases.case_file, members uuid[], decider uuid, on_day date) returns cases.commitment
  language plpgsql stable set search_path = pg_catalog
as $$
declare
  total cases.commitment;
begin
  total.granted := cases.granted_to(members, file.id);
  total.amount := coalesce((select t.amount from cases.terms t where t.case_id = file.id), file.amount, 0);
  select m.max_amount, m.id into total.reach, total.mandate from access.mandate m
   where m.person = decider and m.company = file.company and m.form = file.form and m.valid @> on_day;
  if total.reach >= total.granted + total.amount then return total; end if;
  total.mandate := null;
  total.deciders := array(
    select p.name from access.mandate m join access.person p on p.id = m.person
     where m.company = file.company and m.form = file.form and m.valid @> on_day
       and m.max_amount >= total.granted + total.amount and m.person <> decider
       and exists (select from access.certificate c where c.person = m.person and c.kind = 'CREDIT' and c.valid @> on_day)
       and exists (select from access.account a where a.person = m.person and a.disabled_at is null and a.valid @> on_day)
       and not exists (select from cases.proposal o
                        where o.case_id = file.id and o.version = file.version and o.returned_at is null and o.proposer = m.person)
     order by m.max_amount, p.name limit 5);
  return total;
end
$$;

-- The same for a list or a page: cases in scope only, on what was proposed.
create function cases.commitment_of(for_case uuid, decider uuid, on_day date) returns cases.commitment
  language plpgsql stable security definer set search_path = pg_catalog
as $$
declare
  file    cases.case_file;
  members uuid[];
begin
  select * into file from cases.case_file c
   where c.id = for_case and platform.in_scope(c.company, c.county, c.funder, c.principal, c.party);
  if not found then return null; end if;
  select p.undertaking into members from cases.proposal p where p.case_id = for_case order by p.version desc limit 1;
  return cases.committed(file, coalesce(members, array[file.enterprise]), decider, on_day);
end
$$;

-- As before, but the account is the decider's own, and the mandate is held against the commitment to the whole group, under
-- the locks. Refusals: those of the parts, CASE_NOT_FOUND, NOT_PROPOSED, CASE_CHANGED, NOT_OWN_ACCOUNT, and NO_MANDATE with
-- the figures. OWNERSHIP_CHANGED and AID_CHANGED ask the caller to assess again and come back.
create or replace function cases.decide(r cases.decision_request) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog
as $$
declare
  answer     jsonb := jsonb_build_object('recorded', r.number, 'decision', r.id, 'outcome', r.outcome, 'receipt', r.receipt_sha256);
  earlier    jsonb;
  file       cases.case_file;
  seen       cases.proposal;
  commitment cases.commitment;
  bar        text;
  hindrance  jsonb;
begin
  -- Before anything is recalled: an answer that was given to somebody else is not told.
  perform from access.account a where a.id = r.account and a.person = r.decider;
  if not found then return jsonb_build_object('refused', 'NOT_OWN_ACCOUNT'); end if;
  earlier := cases.answered(r, answer);
  if earlier is not null then return earlier; end if;

  select * into file from cases.case_file c where c.id = r.case_id and c.company = any (r.companies) for update;
  if not found then return cases.refuse(r, 'CASE_NOT_FOUND'); end if;
  if file.status <> 'PROPOSED' then
    return cases.refuse(r, case when cases.decided_under(r) then 'KEY_REUSED' else 'NOT_PROPOSED' end);
  end if;
  if file.version <> r.case_version then return cases.refuse(r, 'CASE_CHANGED'); end if;
  select * into seen from cases.proposal p where p.case_id = r.case_id and p.version = r.case_version and p.returned_at is null;
  if not found then return cases.refuse(r, 'NOT_PROPOSED'); end if;
  bar := cases.barred(r, seen);
  if bar is not null then return cases.refuse(r, bar); end if;

  if r.outcome = 'APPROVED' then
    hindrance := aid.hindrance(
      row (r.walked, r.graph_versions, r.members, r.prior_since, r.decided_on, r.prior_count, r.prior_total, r.room)::aid.assessed,
      r.case_id, r.aid_eur, r.recorded_at);
    if hindrance is not null then return cases.refuse(r, hindrance ->> 'refused') || hindrance; end if;
  end if;
  -- Read in a statement of its own after the locks, so that it sees what the one before us granted.
  commitment := cases.committed(file, r.members, r.decider, r.decided_on);
  if commitment.mandate is null then
    return cases.refuse(r, 'NO_MANDATE') || to_jsonb(commitment);
  end if;

  insert into cases.receipt values (r.receipt_sha256, r.case_id, r.receipt_body, r.recorded_at) on conflict do nothing;
  insert into cases.decision
  values (r.id, r.number, r.case_id, file.company, r.outcome, case when r.outcome = 'APPROVED' then commitment.amount end,
          seen.version, seen.proposer, r.decider, r.reasons, commitment.mandate, r.receipt_sha256, r.walked, r.graph_versions,
          r.decided_on, r.recorded_at);
  if r.outcome = 'APPROVED' then
    insert into aid.entry
    select r.aid_entry, file.enterprise, file.company, file.county, file.funder, file.principal, file.party, file.id, r.id,
           r.decided_on, r.regulation, r.instrument, e.sector, r.aid_sek, r.aid_eur, r.sek_per_eur, r.rate_source, null,
           (r.decided_on + interval '10 years')::date, file.invented, r.recorded_at
      from clients.enterprise e where e.id = file.enterprise;
  end if;
  delete from aid.reservation v where v.case_id = r.case_id;
  update cases.case_file
     set status = 'CLOSED', outcome = r.outcome, version = version + 1, changed_at = r.recorded_at where id = r.case_id;

  perform audit.append(row (r.case_id, null, 'CASE', 'DECIDED', r.decider, file.company, file.county, file.party,
    answer || jsonb_build_object('amount', case when r.outcome = 'APPROVED' then commitment.amount end, 'aidEur', r.aid_eur,
                                 'proposer', seen.proposer, 'proposal', seen.version)
      || case when r.token is null then '{}'::jsonb else jsonb_build_object('token', r.token) end,
    r.recorded_at, null, null)::audit.entry);
  insert into platform.domain_event (id, type, payload, occurred_at)
  values (r.id, 'DecisionMade', answer || jsonb_build_object('caseId', r.case_id, 'caseNumber', file.number), r.recorded_at);
  insert into platform.outbox (channel, payload, recorded_at)
  values ('NOTICE', jsonb_build_object('decision', r.id, 'party', file.party), r.recorded_at);
  return answer;
end
$$;

grant create on schema cases to brygga_recorder;
alter function cases.granted_to owner to brygga_recorder;
alter function cases.committed owner to brygga_recorder;
alter function cases.commitment_of owner to brygga_recorder;
revoke create on schema cases from brygga_recorder;
revoke all on function cases.granted_to, cases.committed, cases.commitment_of from public;
grant execute on function cases.commitment_of to brygga_app;
