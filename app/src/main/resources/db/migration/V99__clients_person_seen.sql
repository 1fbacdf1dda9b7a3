-- A person's number, address and language are seen by herself, and by those who see a case that she stands behind: as
-- applicant, as owner, as somebody who may act, or as one who controls the enterprise. A draft is its writer's own.
-- Who owns what is counted by every company alike, so the graph of ownership stays open; what a person is called in it is
-- answered by a function, and nothing else of her is.
alter table clients.person enable row level security;
alter table clients.person force row level security;

create function platform.has_staff_scope() returns boolean
  language sql stable parallel safe
  return platform.scope('companies') <> '{}' or platform.scope('counties') <> '{}'
      or platform.scope('funders') <> '{}' or platform.scope('principals') <> '{}';
comment on function platform.has_staff_scope is 'Whether the transaction sees cases of others than the person herself.';

create policy seen on clients.person for select to brygga_app using (
  id::text = any ((select platform.scope('parties'))::text[])
  or ((select platform.has_staff_scope()) and (
    exists (select from cases.case_file c where c.party = person.id and c.status <> 'DRAFT')
    or exists (select from clients.enterprise e join cases.case_file c on c.enterprise = e.id
                where e.owner = person.id and c.status <> 'DRAFT')
    or exists (select from clients.representation r join cases.case_file c on c.enterprise = r.enterprise
                where r.person = person.id and c.status <> 'DRAFT')
    or exists (select from clients.person_control o join cases.case_file c on c.enterprise = o.held
                where o.person = person.id and c.status <> 'DRAFT'))));
create policy entered on clients.person for insert to brygga_app with check (true);
revoke update on clients.person from brygga_app;

-- What the register answers of anybody: it must not hold one person twice, the graph shows its owners by name, and an edit
-- of what a person holds locks her row.
create policy counter on clients.person to brygga_counter using (true) with check (false);
grant select on clients.person, clients.person_control to brygga_counter;
grant update (language) on clients.person to brygga_counter; -- a row lock asks for it; the policy lets nothing be written

create function clients.person_numbered(number text) returns uuid
  language sql stable security definer set search_path = pg_catalog
  return (select p.id from clients.person p where p.personal_number = number);
comment on function clients.person_numbered is 'Who has the number, without anything else of her.';

create function clients.owner_name(owner uuid) returns text
  language sql stable security definer set search_path = pg_catalog
  return (select p.name from clients.person p
           where p.id = owner and exists (select from clients.person_control o where o.person = p.id));
comment on function clients.owner_name is 'What somebody who controls an enterprise is called.';

create function clients.lock_person(wanted uuid) returns boolean
  language plpgsql volatile security definer set search_path = pg_catalog
as $$
begin
  perform from clients.person p where p.id = wanted for no key update;
  return found;
end
$$;
comment on function clients.lock_person is 'Holds the person''s row until the transaction ends; false when nobody has the identifier.';

grant create on schema clients to brygga_counter;
alter function clients.person_numbered owner to brygga_counter;
alter function clients.owner_name owner to brygga_counter;
alter function clients.lock_person owner to brygga_counter;
revoke create on schema clients from brygga_counter;
revoke all on function clients.person_numbered, clients.owner_name, clients.lock_person from public;
grant execute on function clients.person_numbered, clients.owner_name, clients.lock_person to brygga_app;
