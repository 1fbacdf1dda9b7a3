-- Gives back what was reserved for a case that was sent back, withdrawn or decided otherwise. Only for a case in scope.
grant create on schema aid to brygga_recorder;
create function aid.release(for_case uuid) returns void
  language sql volatile security definer set search_path = pg_catalog
as $$
  delete from aid.reservation r
   using cases.case_file c
   where r.case_id = for_case and c.id = for_case
     and platform.in_scope(c.company, c.county, c.funder, c.principal, c.party)
$$;
alter function aid.release owner to brygga_recorder;
revoke create on schema aid from brygga_recorder;
revoke all on function aid.release from public;
grant execute on function aid.release to brygga_app;
