-- Who acts for whom, and what shows it. Without it there is no approval, and what a stranger tells of somebody else's aid
-- takes room nowhere but in the stranger's own case.
alter table clients.representation
  add column shown_by text check (length(btrim(shown_by)) > 0),
  add column recorded_by uuid references access.person;
comment on column clients.representation.shown_by is 'What shows the right to act, such as a certificate of registration with its day. Null in older rows.';
comment on column clients.representation.recorded_by is 'The colleague who saw it; null where it follows from the person''s own number or plan.';

grant usage on schema cases to brygga_counter;
create policy counter on cases.case_file for select to brygga_counter using (true);
grant select (id, party) on cases.case_file to brygga_counter;
grant select on clients.representation to brygga_counter, brygga_recorder;
grant select on clients.person_control to brygga_recorder;

-- A helper fills in and signs nothing.
create function clients.may_act(person uuid, enterprise uuid, on_day date) returns boolean
  language sql stable set search_path = pg_catalog
  return exists (select from clients.representation r
                  where r.person = may_act.person and r.enterprise = may_act.enterprise
                    and r.ground <> 'HELPER' and r.valid @> on_day);
comment on function clients.may_act is 'Whether something shows that the person may act for the enterprise on the day.';

-- As before, with what other cases tell counted only where whoever told it had, or got later, the right to act for the
-- enterprise. Within the case that tells of it, it always counts: nobody is granted more for having told.
grant create on schema aid to brygga_counter;
drop function aid.prior(uuid[], date, date);
create function aid.prior(members uuid[], since date, until date, for_case uuid)
  returns table (award uuid, member uuid, granted date, amount_eur numeric, regulation text, origin text, same_as uuid)
  language sql stable security definer set search_path = pg_catalog
as $$
  with told as (
    select d.*, lower(btrim(d.grantor)) as from_whom, s.registered,
           row_number() over (partition by d.case_id, d.enterprise, d.granted, d.amount_eur, d.regulation,
                                           lower(btrim(d.grantor)) order by d.recorded_at, d.id) as nth
      from aid.declared d
      left join aid.same_award s on s.told = d.id and s.undone_at is null
     where d.enterprise = any (members) and d.granted between since and until and d.withdrawn_at is null
       and (d.case_id = for_case or exists (
             select from cases.case_file c
               join clients.representation r on r.person = c.party and r.enterprise = d.enterprise
              where c.id = d.case_id and r.ground <> 'HELPER'
                and (upper_inf(r.valid) or upper(r.valid) > d.recorded_at::date)))
  ), once as (
    select (array_agg(t.id order by t.recorded_at, t.id))[1] as id, t.enterprise, t.granted, t.amount_eur, t.regulation,
           (array_agg(t.registered order by t.recorded_at, t.id) filter (where t.registered is not null))[1] as registered
      from told t
     group by t.enterprise, t.granted, t.amount_eur, t.regulation, t.from_whom, t.nth
  )
  select coalesce(e.corrects, e.id), e.enterprise, e.granted, sum(e.amount_eur), e.regulation, 'REGISTER', null::uuid
    from aid.entry e
   where e.enterprise = any (members) and e.granted between since and until
   group by coalesce(e.corrects, e.id), e.enterprise, e.granted, e.regulation
  having sum(e.amount_eur) <> 0
  union all
  select o.id, o.enterprise, o.granted,
         case when o.registered is null then o.amount_eur
              else o.amount_eur - least(o.amount_eur, (
                select coalesce(sum(e.amount_eur), 0) from aid.entry e
                 where e.id = o.registered or e.corrects = o.registered)) end,
         o.regulation, 'DECLARED', o.registered
    from once o
   order by 3, 2, 4, 1
$$;
alter function aid.prior set enable_seqscan = off;
alter function aid.prior owner to brygga_counter;
revoke create on schema aid from brygga_counter;
revoke all on function aid.prior from public;
grant execute on function aid.prior to brygga_app, brygga_recorder;

-- As before, counted for the case.
create or replace function aid.hindrance(counted aid.assessed, for_case uuid, wanted numeric, at timestamptz) returns jsonb
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
    from aid.prior(counted.members, counted.prior_since, counted.prior_until, for_case) p;
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

-- As before, and nobody decides or has proposed a case of her own, and nothing is approved for somebody who has not been
-- shown to act for the enterprise. A case may be declined without it.
create or replace function cases.barred(r cases.decision_request, seen cases.proposal) returns text
  language plpgsql stable set search_path = pg_catalog
as $$
declare
  declared cases.conflict_declaration;
  file     cases.case_file;
begin
  if seen.proposer = r.decider then return 'SAME_PERSON'; end if;
  if r.outcome = 'APPROVED' and seen.outcome <> 'APPROVED' then return 'NOT_AS_PROPOSED'; end if;
  select * into file from cases.case_file c where c.id = r.case_id;
  perform from access.person p
    where p.id in (r.decider, seen.proposer)
      and (p.party = file.party
           or exists (select from clients.representation t
                       where t.person = p.party and t.enterprise = file.enterprise and t.valid @> r.decided_on)
           or exists (select from clients.person_control o
                       where o.person = p.party and o.held = file.enterprise and o.valid @> r.decided_on));
  if found then return 'CONFLICT_OF_INTEREST'; end if;
  select * into declared from cases.conflict_declaration d
   where d.case_id = r.case_id and d.person = r.decider order by d.version desc limit 1;
  if not found then return 'CONFLICT_NOT_DECLARED'; end if;
  if declared.conflict then return 'CONFLICT_OF_INTEREST'; end if;
  perform from access.certificate c where c.person = r.decider and c.kind = 'CREDIT' and c.valid @> r.decided_on;
  if not found then return 'NO_CERTIFICATE'; end if;
  if r.outcome = 'APPROVED' and not clients.may_act(file.party, file.enterprise, r.decided_on) then
    return 'NO_RIGHT_TO_ACT';
  end if;
  return null;
end
$$;
revoke all on function clients.may_act from public;
grant execute on function clients.may_act to brygga_app, brygga_recorder;
