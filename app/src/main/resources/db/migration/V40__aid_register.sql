-- The aid register: what was granted, what others granted, what is reserved, and the rates that counted it.
create schema aid;
grant usage on schema aid to brygga_app, brygga_counter, brygga_recorder;

create table aid.entry (
  id          uuid primary key,
  enterprise  uuid not null references clients.enterprise,
  company     text not null references organisation.company,
  county      text not null,
  funder      text not null,
  principal   text not null,
  party       uuid not null references clients.person,
  case_id     uuid references cases.case_file,
  decision    uuid references cases.decision,
  granted     date not null,
  regulation  text not null,
  instrument  text not null,
  sector      text,
  amount_sek  numeric(17, 2) not null,
  amount_eur  numeric(17, 2) not null,
  sek_per_eur numeric(12, 6) not null check (sek_per_eur > 0),
  rate_source text not null,
  corrects    uuid references aid.entry,
  keep_until  date not null,
  invented    boolean not null default false,
  recorded_at timestamptz not null,
  check (corrects is not null or amount_eur >= 0)
);
comment on table aid.entry is 'Append-only (43 §): a correction is a counter-entry that names the entry it corrects.';
comment on column aid.entry.keep_until is 'Ten years from the grant; deleted after review, never before.';
create index entry_enterprise on aid.entry (enterprise, granted); -- the window of one undertaking
create index entry_company on aid.entry (company, granted); -- the register page

-- What the applicant declared as received from others.
create table aid.declared (
  id          uuid primary key,
  enterprise  uuid not null references clients.enterprise,
  case_id     uuid not null references cases.case_file,
  granted     date not null,
  amount_eur  numeric(17, 2) not null check (amount_eur > 0),
  regulation  text not null,
  grantor     text not null,
  recorded_at timestamptz not null,
  withdrawn_at timestamptz
);
create index declared_enterprise on aid.declared (enterprise, granted);
create index declared_case on aid.declared (case_id);

-- Room held for a case under proposal, so that two offices cannot both count on it.
create table aid.reservation (
  case_id     uuid primary key references cases.case_file,
  enterprise  uuid not null references clients.enterprise,
  amount_eur  numeric(17, 2) not null check (amount_eur >= 0),
  regulation  text not null,
  expires_at  timestamptz not null,
  made_by     uuid not null references access.person,
  recorded_at timestamptz not null
);
create index reservation_enterprise on aid.reservation (enterprise, expires_at);

-- Base and exchange rates entered by one person from a named source and confirmed by another.
create table aid.rate (
  id           uuid primary key,
  kind         text not null check (kind in ('BASE_RATE', 'SEK_PER_EUR')),
  valid_from   date not null,
  valid_to     date,
  value        numeric(12, 6) not null,
  source       text not null check (length(source) >= 5),
  entered_by   uuid not null references access.person,
  entered_at   timestamptz not null,
  confirmed_by uuid references access.person,
  confirmed_at timestamptz,
  rejected_at  timestamptz,
  constraint two_persons check (confirmed_by is null or confirmed_by <> entered_by),
  check ((confirmed_by is null) = (confirmed_at is null)),
  check (valid_to is null or valid_to >= valid_from),
  check (kind <> 'SEK_PER_EUR' or value > 0)
);
create index rate_by_date on aid.rate (kind, valid_from);

alter table aid.entry enable row level security;
alter table aid.entry force row level security;
create policy scope on aid.entry to brygga_app
  using (platform.in_scope(company, county, funder, principal, party))
  with check (platform.in_scope(company, county, funder, principal, party));
create policy counter on aid.entry to brygga_counter using (true);
create policy recorder on aid.entry to brygga_recorder using (true) with check (true);

do $$
declare
  child text;
begin
  foreach child in array array['declared', 'reservation'] loop
    execute format('alter table aid.%I enable row level security', child);
    execute format('alter table aid.%I force row level security', child);
    execute format('create policy with_case on aid.%I to brygga_app
                      using (exists (select from cases.case_file c where c.id = case_id))
                      with check (exists (select from cases.case_file c where c.id = case_id))', child);
    execute format('create policy counter on aid.%I to brygga_counter using (true)', child);
    execute format('create policy recorder on aid.%I to brygga_recorder using (true) with check (true)', child);
  end loop;
end
$$;

grant select on aid.entry to brygga_app;
grant select, insert, update on aid.declared, aid.rate to brygga_app;
grant select on aid.reservation to brygga_app;
grant select on aid.entry, aid.declared, aid.reservation to brygga_counter;
grant select, insert on aid.entry to brygga_recorder;
grant select, insert, update, delete on aid.reservation to brygga_recorder;
