-- One event that cannot be handed on holds up no other: it is set aside with the kind of fault, and tried again.
alter table platform.domain_event
  add column set_aside_at timestamptz,
  add column attempts integer not null default 0,
  add column last_error text;
comment on column platform.domain_event.last_error is 'The kind of fault; never its words, which may hold what the event holds.';
drop index platform.domain_event_waiting;
create index domain_event_waiting on platform.domain_event (id) where relayed_at is null and set_aside_at is null;
create index domain_event_set_aside on platform.domain_event (id) where relayed_at is null and set_aside_at is not null;
