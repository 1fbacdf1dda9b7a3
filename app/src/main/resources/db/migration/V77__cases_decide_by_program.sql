-- A program decides with the token of the person who decides: the same function, the same checks, and the log names the
-- token. While a call with a key runs, a program that sends the key again is told so; a key under which somebody else has
-- decided the case is refused. The answer is known beforehand, so its record is written once.
alter type cases.decision_request add attribute token uuid;
grant select (id, person) on access.account to brygga_recorder;

create or replace function cases.decide(r cases.decision_request) returns jsonb
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
  running bigint;
begin
  -- A person who clicks twice waits for the first answer; a program is told to come back.
  running := hashtextextended(r.account || ' cases.decide ' || r.idempotency_key, 11);
  if r.token is null then
    perform pg_advisory_xact_lock(running);
  elsif not pg_try_advisory_xact_lock(running) then
    return jsonb_build_object('refused', 'KEY_RUNNING');
  end if;

  answer := jsonb_build_object('recorded', r.number, 'decision', r.id, 'outcome', r.outcome, 'receipt', r.receipt_sha256);
  insert into platform.idempotency_record (account, operation, key, request_hash, recorded_at, status, body)
  values (r.account, 'cases.decide', r.idempotency_key, r.request_hash, r.recorded_at, 201, answer)
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
  if file.status <> 'PROPOSED' then
    -- Somebody else's key is told as used, and nothing of what was done with it.
    if exists (
        select from cases.decision d
          join access.account a on a.person = d.decider
          join platform.idempotency_record k
            on k.account = a.id and k.operation = 'cases.decide' and k.key = r.idempotency_key and k.body ->> 'decision' = d.id::text
         where d.case_id = r.case_id) then
      return cases.refuse(r, 'KEY_REUSED');
    end if;
    return cases.refuse(r, 'NOT_PROPOSED');
  end if;
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

  perform audit.append(row (r.case_id, null, 'CASE', 'DECIDED', r.decider, file.company, file.county, file.party,
    answer || jsonb_build_object('amount', r.amount, 'aidEur', r.aid_eur, 'proposer', seen.proposer, 'proposal', seen.version)
      || case when r.token is null then '{}'::jsonb else jsonb_build_object('token', r.token) end,
    r.recorded_at, null, null)::audit.entry);
  insert into platform.domain_event (id, type, payload, occurred_at)
  values (r.id, 'DecisionMade', answer || jsonb_build_object('caseId', r.case_id, 'caseNumber', file.number), r.recorded_at);
  insert into platform.outbox (channel, payload, recorded_at)
  values ('NOTICE', jsonb_build_object('decision', r.id, 'party', file.party), r.recorded_at);
  return answer;
end
$$;
