-- People who wish to be called, for what is not applied for on the pages. Any visitor asks; the office of her county sees it.
create table clients.callback (
  id          uuid primary key,
  company     text not null references organisation.company,
  county      text not null,
  name        text not null check (length(name) between 1 and 200),
  phone       text not null check (length(phone) between 5 and 40),
  language    text not null check (language in ('sv', 'en', 'OTHER')),
  best_time   text not null check (best_time in ('ANY', 'MORNING', 'AFTERNOON')),
  about       text not null check (length(about) between 1 and 2000),
  sender      text,
  recorded_at timestamptz not null,
  called_by   uuid references access.person,
  called_at   timestamptz,
  check ((called_by is null) = (called_at is null))
);
comment on column clients.callback.sender is
  'A hash of the network address that asked, to slow down floods; taken away when the call is done.';
create index callback_waiting on clients.callback (company, recorded_at) where called_at is null; -- the queue of an office
create index callback_phone on clients.callback (phone, recorded_at); -- asked before each new one
create index callback_sender on clients.callback (sender, recorded_at) where sender is not null; -- asked before each new one

alter table clients.callback enable row level security;
alter table clients.callback force row level security;
create policy scope on clients.callback to brygga_app
  using (platform.in_scope(company, county, null, null, null))
  with check (platform.in_scope(company, county, null, null, null));
grant select, insert, delete on clients.callback to brygga_app;
grant update (called_by, called_at, sender) on clients.callback to brygga_app;
