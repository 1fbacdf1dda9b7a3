-- Everything that a decision rests on is looked at under the lock: besides the version and the proposal also what was
-- proposed, whether the decider is in conflict, and the amount, which is the case's own and no longer told by the caller.
-- A decision and a reservation count the room in one and the same way, and a reservation is for a case in scope only.

create type aid.assessed as (
  walked         uuid[],
  graph_versions integer[],
  members        uuid[],
  prior_since    date,
  prior_until    date,
  prior_count    integer,
  prior_total    numeric,
  room           numeric
);
comment on type aid.assessed is
  'What the law counted the room on: the enterprises it walked with their versions, those that count, and their awards.';

-- Locks the undertaking and says why this much aid may not be added to it, or nothing when it may. OWNERSHIP_CHANGED and
-- AID_CHANGED: the room was counted on something that is no longer so. OVER_CEILING: others hold what is left of it.
create function aid.hindrance(counted aid.assessed, for_case uuid, wanted numeric, at timestamptz) returns jsonb
  language plpgsql volatile set search_path = pg_catalog
as $$
declare
  prior record;
  held  numeric;
begin
  if not aid.lock_undertaking(counted.walked, counted.graph_versions) then
    return jsonb_build_object('refused', 'OWNERSHIP_CHANGED');
  end if;
  select count(*) as awards, coalesce(sum(p.amount_eur), 0) as total into prior
    from aid.prior(counted.members, counted.prior_since, counted.prior_until) p;
  if prior.awards <> counted.prior_count or prior.total <> counted.prior_total then
    return jsonb_build_object('refused', 'AID_CHANGED');
  end if;
  held := aid.reserved(counted.members, for_case, at);
  if wanted + held > counted.room then
    return jsonb_build_object('refused', 'OVER_CEILING', 'reserved', held);
  end if;
  return null;
end
$$;

-- Room for a proposal: nothing when it is held, else why not.
drop function aid.reserve(uuid, uuid[], integer[], uuid[], numeric, aid.reservation);
create function aid.reserve(counted aid.assessed, wanted aid.reservation) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog
as $$
declare
  hindrance jsonb;
begin
  perform from cases.case_file c
    where c.id = wanted.case_id and c.enterprise = wanted.enterprise
      and platform.in_scope(c.company, c.county, c.funder, c.principal, c.party);
  if not found then return jsonb_build_object('refused', 'CASE_NOT_FOUND'); end if;
  hindrance := aid.hindrance(counted, wanted.case_id, wanted.amount_eur, wanted.recorded_at);
  if hindrance is null then
    insert into aid.reservation select wanted.*
    on conflict (case_id) do update
       set amount_eur = excluded.amount_eur, regulation = excluded.regulation, expires_at = excluded.expires_at,
           made_by = excluded.made_by, recorded_at = excluded.recorded_at;
  end if;
  return hindrance;
end
$$;

alter type cases.decision_request drop attribute amount;
create policy recorder on cases.conflict_declaration to brygga_recorder using (true);
grant select on cases.conflict_declaration to brygga_recorder;

-- Whether the decider may decide what was proposed. A proposal to decline can be followed or sent back, never turned into
-- an approval, behind which only one person would stand; a proposal to approve can be declined.
create function cases.barred(r cases.decision_request, seen cases.proposal) returns text
  language plpgsql stable set search_path = pg_catalog
as $$
declare
  declared cases.conflict_declaration;
begin
  if seen.proposer = r.decider then return 'SAME_PERSON'; end if;
  if r.outcome = 'APPROVED' and seen.outcome <> 'APPROVED' then return 'NOT_AS_PROPOSED'; end if;
  select * into declared from cases.conflict_declaration d where d.case_id = r.case_id and d.person = r.decider;
  if not found then return 'CONFLICT_NOT_DECLARED'; end if;
  if declared.conflict then return 'CONFLICT_OF_INTEREST'; end if;
  perform from access.certificate c where c.person = r.decider and c.kind = 'CREDIT' and c.valid @> r.decided_on;
  if not found then return 'NO_CERTIFICATE'; end if;
  return null;
end
$$;

-- The answer to a key that was used before, or nothing when it is new; then it is used now.
create function cases.answered(r cases.decision_request, answer jsonb) returns jsonb
  language plpgsql volatile set search_path = pg_catalog
as $$
declare
  earlier platform.idempotency_record;
  running bigint := hashtextextended(r.account || ' cases.decide ' || r.idempotency_key, 11);
begin
  -- A person who clicks twice waits for the first answer; a program is told to come back.
  if r.token is null then
    perform pg_advisory_xact_lock(running);
  elsif not pg_try_advisory_xact_lock(running) then
    return jsonb_build_object('refused', 'KEY_RUNNING');
  end if;
  insert into platform.idempotency_record (account, operation, key, request_hash, recorded_at, status, body)
  values (r.account, 'cases.decide', r.idempotency_key, r.request_hash, r.recorded_at, 201, answer)
  on conflict do nothing;
  if found then return null; end if;
  select * into earlier from platform.idempotency_record k
   where k.account = r.account and k.operation = 'cases.decide' and k.key = r.idempotency_key;
  if earlier.request_hash <> r.request_hash then return jsonb_build_object('refused', 'KEY_REUSED'); end if;
  return earlier.body || '{"replayed": true}';
end
$$;

-- Whether somebody else has decided the case under this key: that is told as used, and nothing of what was done with it.
create function cases.decided_under(r cases.decision_request) returns boolean
  language sql stable set search_path = pg_catalog
as $$
  select exists (
    select from cases.decision d
      join access.account a on a.person = d.decider
      join platform.idempotency_record k
        on k.account = a.id and k.operation = 'cases.decide' and k.key = r.idempotency_key and k.body ->> 'decision' = d.id::text
     where d.case_id = r.case_id)
$$;

-- Refusals: those of the parts above, and CASE_NOT_FOUND, NOT_PROPOSED, CASE_CHANGED, NO_MANDATE. OWNERSHIP_CHANGED and
-- AID_CHANGED ask the caller to assess again and come back.
create or replace function cases.decide(r cases.decision_request) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog
as $$
declare
  answer    jsonb := jsonb_build_object('recorded', r.number, 'decision', r.id, 'outcome', r.outcome, 'receipt', r.receipt_sha256);
  earlier   jsonb;
  file      cases.case_file;
  seen      cases.proposal;
  amount    numeric;
  mandate   uuid;
  bar       text;
  hindrance jsonb;
begin
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
  amount := coalesce((select t.amount from cases.terms t where t.case_id = r.case_id), file.amount);
  select m.id into mandate from access.mandate m
   where m.person = r.decider and m.company = file.company and m.form = file.form
     and m.valid @> r.decided_on and m.max_amount >= amount;
  if not found then return cases.refuse(r, 'NO_MANDATE'); end if;

  if r.outcome = 'APPROVED' then
    hindrance := aid.hindrance(
      row (r.walked, r.graph_versions, r.members, r.prior_since, r.decided_on, r.prior_count, r.prior_total, r.room)::aid.assessed,
      r.case_id, r.aid_eur, r.recorded_at);
    if hindrance is not null then return cases.refuse(r, hindrance ->> 'refused') || hindrance; end if;
  end if;

  insert into cases.receipt values (r.receipt_sha256, r.case_id, r.receipt_body, r.recorded_at) on conflict do nothing;
  insert into cases.decision
  values (r.id, r.number, r.case_id, file.company, r.outcome, case when r.outcome = 'APPROVED' then amount end,
          seen.version, seen.proposer, r.decider, r.reasons, mandate, r.receipt_sha256, r.walked, r.graph_versions,
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
    answer || jsonb_build_object('amount', case when r.outcome = 'APPROVED' then amount end, 'aidEur', r.aid_eur,
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

grant create on schema cases, aid to brygga_recorder;
alter function aid.hindrance owner to brygga_recorder;
alter function aid.reserve owner to brygga_recorder;
alter function cases.barred owner to brygga_recorder;
alter function cases.answered owner to brygga_recorder;
alter function cases.decided_under owner to brygga_recorder;
revoke create on schema cases, aid from brygga_recorder;
revoke all on function aid.hindrance, aid.reserve, cases.barred, cases.answered, cases.decided_under from public;
grant execute on function aid.reserve to brygga_app;
