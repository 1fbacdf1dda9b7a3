-- The aid that one decision gave, for the letter that tells of it. No case data, like everything that passes row security.
grant create on schema aid to brygga_counter;
create function aid.of_decision(of uuid)
  returns table (member uuid, granted date, amount_eur numeric, regulation text)
  language sql stable security definer set search_path = pg_catalog
as $$
  select e.enterprise, e.granted, e.amount_eur, e.regulation from aid.entry e where e.decision = of and e.corrects is null
$$;
alter function aid.of_decision owner to brygga_counter;
revoke create on schema aid from brygga_counter;
revoke all on function aid.of_decision from public;
grant execute on function aid.of_decision to brygga_app;
