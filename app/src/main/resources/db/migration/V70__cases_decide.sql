-- The decision in one round trip. First the locks, then, in statements of their own and so on fresh snapshots, the reading
-- of the window and the writing of everything that a decision is. Either all of it is there, or none.
grant create on schema cases to brygga_recorder;

create type cases.decision_request as (
  id               uuid,
  number           text,
  case_id          uuid,
  case_version     integer,
  outcome          text,
  amount           numeric,
  reasons          text,
  account          uuid,
  decider          uuid,
  companies        text[],
  decided_on       date,
  recorded_at      timestamptz,
  idempotency_key  text,
  request_hash     text,
  receipt_sha256   text,
  receipt_body     text,
  walked           uuid[],
  graph_versions   integer[],
  members          uuid[],
  prior_since      date,
  prior_count      integer,
  prior_total      numeric,
  room             numeric,
  regulation       text,
  instrument       text,
  aid_sek          numeric,
  aid_eur          numeric,
  sek_per_eur      numeric,
  rate_source      text,
  aid_entry        uuid
);
comment on type cases.decision_request is
  'A decision as it was assessed (receipt, members, versions, earlier awards, room left by the law) and what is to be recorded.';

-- Refusals: CASE_NOT_FOUND, NOT_PROPOSED, CASE_CHANGED, SAME_PERSON, NO_CERTIFICATE, NO_MANDATE, OWNERSHIP_CHANGED,
-- AID_CHANGED, OVER_CEILING, KEY_REUSED. OWNERSHIP_CHANGED and AID_CHANGED ask the caller to assess again and come back:
-- the room that the law left was counted on those enterprises and those awards, and on no others.
create function cases.decide(r cases.decision_request) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog
as $$
declare
  earlier platform.idempotency_record;
  file    cases.case_file;
  seen    cases.proposal;
  mandate uuid;
  prior   record;
  held    numeric;
  answer  jsonb;
begin
  insert into platform.idempotency_record (account, operation, key, request_hash, recorded_at)
  values (r.account, 'cases.decide', r.idempotency_key, r.request_hash, r.recorded_at)
  on conflict do nothing;
  if not found then
    select * into earlier from platform.idempotency_record k
     where k.account = r.account and k.operation = 'cases.decide' and k.key = r.idempotency_key;
    if earlier.request_hash <> r.request_hash then
      return jsonb_build_object('refused', 'KEY_REUSED');
    end if;
    return earlier.body || '{"replayed": true}';
  end if;

  select * into file from cases.case_file c where c.id = r.case_id and c.company = any (r.companies) for update;
  if not found then return cases.refuse(r, 'CASE_NOT_FOUND'); end if;
  if file.status <> 'PROPOSED' then return cases.refuse(r, 'NOT_PROPOSED'); end if;
  if file.version <> r.case_version then return cases.refuse(r, 'CASE_CHANGED'); end if;
  select * into seen from cases.proposal p where p.case_id = r.case_id and p.version = r.case_version and p.returned_at is null;
  if not found then return cases.refuse(r, 'NOT_PROPOSED'); end if;
  if seen.proposer = r.decider then return cases.refuse(r, 'SAME_PERSON'); end if;

  perform from access.certificate c where c.person = r.decider and c.kind = 'CREDIT' and c.valid @> r.decided_on;
  if not found then return cases.refuse(r, 'NO_CERTIFICATE'); end if;
  select m.id into mandate from access.mandate m
   where m.person = r.decider and m.company = file.company and m.form = file.form
     and m.valid @> r.decided_on and m.max_amount >= coalesce(r.amount, file.amount);
  if not found then return cases.refuse(r, 'NO_MANDATE'); end if;

  if r.outcome = 'APPROVED' then
    if not aid.lock_undertaking(r.walked, r.graph_versions) then return cases.refuse(r, 'OWNERSHIP_CHANGED'); end if;
    select count(*) as awards, coalesce(sum(p.amount_eur), 0) as total into prior
      from aid.prior(r.members, r.prior_since, r.decided_on) p;
    if prior.awards <> r.prior_count or prior.total <> r.prior_total then return cases.refuse(r, 'AID_CHANGED'); end if;
    held := aid.reserved(r.members, r.case_id, r.recorded_at);
    if r.aid_eur + held > r.room then
      return cases.refuse(r, 'OVER_CEILING') || jsonb_build_object('reserved', held);
    end if;
  end if;

  insert into cases.receipt values (r.receipt_sha256, r.case_id, r.receipt_body, r.recorded_at) on conflict do nothing;
  insert into cases.decision
  values (r.id, r.number, r.case_id, file.company, r.outcome, case when r.outcome = 'APPROVED' then r.amount end,
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

  answer := jsonb_build_object('recorded', r.number, 'decision', r.id, 'outcome', r.outcome, 'receipt', r.receipt_sha256);
  perform audit.append(row (r.case_id, null, 'CASE', 'DECIDED', r.decider, file.company, file.county, file.party,
    answer || jsonb_build_object('amount', r.amount, 'aidEur', r.aid_eur, 'proposer', seen.proposer, 'proposal', seen.version),
    r.recorded_at, null, null)::audit.entry);
  insert into platform.domain_event (id, type, payload, occurred_at)
  values (r.id, 'DecisionMade', answer || jsonb_build_object('caseId', r.case_id, 'caseNumber', file.number), r.recorded_at);
  insert into platform.outbox (channel, payload, recorded_at)
  values ('NOTICE', jsonb_build_object('decision', r.id, 'party', file.party), r.recorded_at);
  update platform.idempotency_record k set status = 201, body = answer
   where k.account = r.account and k.operation = 'cases.decide' and k.key = r.idempotency_key;
  return answer;
end
$$;

-- A refusal leaves nothing behind, not even the key.
create function cases.refuse(r cases.decision_request, why text) returns jsonb
  language plpgsql volatile security definer set search_path = pg_catalog
as $$
begin
  delete from platform.idempotency_record k
   where k.account = r.account and k.operation = 'cases.decide' and k.key = r.idempotency_key;
  return jsonb_build_object('refused', why);
end
$$;

-- Room for a proposal, under the same locks as a decision.
create function aid.reserve(for_case uuid, walked uuid[], versions integer[], members uuid[], room numeric, wanted aid.reservation)
  returns boolean
  language plpgsql volatile security definer set search_path = pg_catalog
as $$
begin
  if not aid.lock_undertaking(walked, versions) then return false; end if;
  if aid.reserved(members, for_case, wanted.recorded_at) + wanted.amount_eur > room then return false; end if;
  insert into aid.reservation select wanted.*
  on conflict (case_id) do update
     set amount_eur = excluded.amount_eur, regulation = excluded.regulation, expires_at = excluded.expires_at,
         made_by = excluded.made_by, recorded_at = excluded.recorded_at;
  return true;
end
$$;

grant create on schema aid to brygga_recorder;
alter function cases.decide owner to brygga_recorder;
alter function cases.refuse owner to brygga_recorder;
alter function aid.reserve owner to brygga_recorder;
revoke create on schema cases, aid from brygga_recorder;
revoke all on function cases.decide, cases.refuse, aid.reserve from public;
grant execute on function cases.decide, aid.reserve to brygga_app;
grant select on clients.enterprise to brygga_recorder;
