-- Run once by an administrator of the server, before the first migration. Safe to run again.
--   brygga_owner     owns every schema and table; used by migrations only
--   brygga_app       what the running product signs in as; owns nothing, cannot pass row security
--   brygga_counter   without login; sees every aid entry, and gives away sums and member ids only
--   brygga_recorder  without login; the only role that may write decisions, aid entries and audit entries
do $$
declare
  role text;
begin
  foreach role in array array['brygga_owner', 'brygga_app', 'brygga_counter', 'brygga_recorder'] loop
    if not exists (select from pg_roles where rolname = role) then
      execute format('create role %I nosuperuser nocreatedb nocreaterole nobypassrls nologin', role);
    end if;
  end loop;
end
$$;
grant brygga_counter, brygga_recorder to brygga_owner;
alter role brygga_owner login;
alter role brygga_app login;
