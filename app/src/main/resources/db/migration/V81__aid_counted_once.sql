-- The same award counts once. Told again in another application (same enterprise, day, amount, regulation and grantor) it
-- is the same award; two equal lines in one application are two. Where an award of our own register is told as well, it
-- counts twice until an officer says, with a reason, that the two are one: nothing drops out by itself.
create table aid.same_award (
  id          uuid primary key,
  case_id     uuid not null references cases.case_file,
  told        uuid not null references aid.declared,
  registered  uuid not null references aid.entry,
  reason      text not null check (length(btrim(reason)) >= 10),
  marked_by   uuid not null references access.person,
  recorded_at timestamptz not null,
  undone_at   timestamptz
);
comment on table aid.same_award is 'An officer says that an award which was declared stands in the register already.';
create unique index same_award_told on aid.same_award (told) where undone_at is null;
create unique index same_award_registered on aid.same_award (registered) where undone_at is null;
create index same_award_case on aid.same_award (case_id);

alter table aid.same_award enable row level security;
alter table aid.same_award force row level security;
create policy with_case on aid.same_award to brygga_app
  using (exists (select from cases.case_file c where c.id = case_id))
  with check (exists (select from cases.case_file c where c.id = case_id));
create policy counter on aid.same_award to brygga_counter using (true);
create policy recorder on aid.same_award to brygga_recorder using (true) with check (true);
grant select on aid.same_award to brygga_app, brygga_counter;
grant select, insert, update on aid.same_award to brygga_recorder;
grant select on aid.declared to brygga_recorder;

grant create on schema aid to brygga_counter, brygga_recorder;

-- As before, with what tells one award from another, and with what an officer found to stand in the register already. Of
-- such an award only what goes beyond the register's entry still counts, so that no euro is lost. The declarations of
-- an application that was withdrawn, and what was marked of them, count no longer.
drop function aid.prior;
create function aid.prior(members uuid[], since date, until date)
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

-- The aid that one decision gave, by the entry that tells of it.
drop function aid.of_decision;
create function aid.of_decision(of uuid)
  returns table (award uuid, member uuid, granted date, amount_eur numeric, regulation text)
  language sql stable security definer set search_path = pg_catalog
as $$
  select e.id, e.enterprise, e.granted, e.amount_eur, e.regulation from aid.entry e where e.decision = of and e.corrects is null
$$;

-- Says that an award which was told stands in the register, or with no entry that it does not. Only for a case in scope, and only
-- for the same enterprise, day and regulation; an entry answers to one declaration at most. Under the lock of the enterprise, so
-- that no decision counts on what is just being undone.
create function aid.mark_same(mark aid.same_award) returns boolean
  language plpgsql volatile security definer set search_path = pg_catalog
as $$
declare
  declared aid.declared;
begin
  perform from cases.case_file c
   where c.id = mark.case_id and platform.in_scope(c.company, c.county, c.funder, c.principal, c.party);
  if not found then return false; end if;
  select * into declared from aid.declared d where d.id = mark.told and d.withdrawn_at is null;
  if not found then return false; end if;
  perform aid.lock_undertaking(array[declared.enterprise], array[0]);
  if mark.registered is null then
    update aid.same_award s set undone_at = mark.recorded_at where s.told = mark.told and s.undone_at is null;
    return found;
  end if;
  perform from aid.entry e
   where e.id = mark.registered and e.corrects is null and e.enterprise = declared.enterprise
     and e.granted = declared.granted and e.regulation = declared.regulation;
  if not found then return false; end if;
  -- What was marked of an application that was withdrawn since holds no entry any longer.
  update aid.same_award s set undone_at = mark.recorded_at
    from aid.declared d
   where d.id = s.told and d.withdrawn_at is not null and s.registered = mark.registered and s.undone_at is null;
  insert into aid.same_award select mark.* on conflict do nothing;
  return found;
end
$$;

alter function aid.prior owner to brygga_counter;
alter function aid.of_decision owner to brygga_counter;
alter function aid.mark_same owner to brygga_recorder;
revoke create on schema aid from brygga_counter, brygga_recorder;
revoke all on function aid.prior, aid.of_decision, aid.mark_same from public;
grant execute on function aid.prior to brygga_app, brygga_recorder;
grant execute on function aid.of_decision, aid.mark_same to brygga_app;
