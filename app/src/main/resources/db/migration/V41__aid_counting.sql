-- Aid is counted over the whole single undertaking and across companies. These functions see every entry and give away
-- amounts, dates and member ids, never a case. Ownership is walked by the law in the application; the database makes sure
-- that what it walked is still true once the rows are locked.
grant create on schema aid to brygga_counter;

-- Prior aid of the named enterprises granted within [since, until], with corrections netted against what they correct.
create function aid.prior(members uuid[], since date, until date)
  returns table (member uuid, granted date, amount_eur numeric, regulation text, origin text)
  language sql stable security definer set search_path = pg_catalog
as $$
  select e.enterprise, e.granted, sum(e.amount_eur), e.regulation, 'REGISTER'
    from aid.entry e
   where e.enterprise = any (members) and e.granted between since and until
   group by e.enterprise, e.granted, e.regulation, coalesce(e.corrects, e.id)
  having sum(e.amount_eur) <> 0
  union all
  select d.enterprise, d.granted, d.amount_eur, d.regulation, 'DECLARED'
    from aid.declared d
   where d.enterprise = any (members) and d.granted between since and until and d.withdrawn_at is null
   order by 2, 1, 3
$$;

-- What other cases have reserved for the undertaking and still hold at the given moment.
create function aid.reserved(members uuid[], except_case uuid, at timestamptz) returns numeric
  language sql stable security definer set search_path = pg_catalog
as $$
  select coalesce(sum(r.amount_eur), 0)
    from aid.reservation r
   where r.enterprise = any (members) and r.case_id <> except_case and r.expires_at > at
$$;

-- Locks one row per enterprise walked, in id order, and says whether each still has the version that was walked.
create function aid.lock_undertaking(walked uuid[], versions integer[]) returns boolean
  language plpgsql volatile security definer set search_path = pg_catalog
as $$
begin
  perform from clients.enterprise e where e.id = any (walked) order by e.id for no key update;
  -- A new statement, and with it a new snapshot: what was committed while we waited is seen here.
  return not exists (
    select from unnest(walked, versions) as w(id, version)
      left join clients.enterprise e on e.id = w.id
     where e.graph_version is distinct from w.version);
end
$$;

alter function aid.prior owner to brygga_counter;
alter function aid.reserved owner to brygga_counter;
alter function aid.lock_undertaking owner to brygga_counter;
revoke create on schema aid from brygga_counter;
revoke all on function aid.prior, aid.reserved, aid.lock_undertaking from public;
grant execute on function aid.prior, aid.reserved, aid.lock_undertaking to brygga_app, brygga_recorder;
