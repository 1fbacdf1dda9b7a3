-- What a transaction may see. The application sets these once per transaction; nothing set means nothing seen.
create schema platform;
grant usage on schema platform to brygga_app, brygga_counter, brygga_recorder;

create function platform.scope(name text) returns text[]
  language sql stable parallel safe
  return coalesce(nullif(current_setting('brygga.' || name, true), ''), '{}')::text[];
comment on function platform.scope is
  'The list that the transaction carries for one of the scopes: companies, counties, funders, principals, parties.';

-- A row is seen by whoever holds its legal entity, its county, its funder, its principal, or is its party.
create function platform.in_scope(company text, county text, funder text, principal text, party uuid) returns boolean
  language sql stable parallel safe
  return company = any (platform.scope('companies'))
      or county = any (platform.scope('counties'))
      or funder = any (platform.scope('funders'))
      or principal = any (platform.scope('principals'))
      or party::text = any (platform.scope('parties'));

-- An effect that has been acknowledged under a key is never done twice.
create table platform.idempotency_record (
  account      uuid        not null,
  operation    text        not null,
  key          text        not null check (length(key) between 1 and 255),
  request_hash text        not null,
  status       integer,
  body         jsonb,
  recorded_at  timestamptz not null,
  primary key (account, operation, key)
);
comment on column platform.idempotency_record.status is 'Null while the first call is still running.';
create index idempotency_record_age on platform.idempotency_record (recorded_at); -- the sweep after seven days
grant select, insert, update, delete on platform.idempotency_record to brygga_app, brygga_recorder;

-- Facts that other modules act on, written in the same transaction as the fact itself and relayed afterwards.
create table platform.domain_event (
  id          uuid        primary key default uuidv7(),
  type        text        not null,
  payload     jsonb       not null,
  occurred_at timestamptz not null,
  relayed_at  timestamptz
);
create index domain_event_waiting on platform.domain_event (id) where relayed_at is null; -- the relay reads only these
grant select, insert, update on platform.domain_event to brygga_app;
grant insert on platform.domain_event to brygga_recorder;

-- Messages that leave the product (mail, text message, registers): sent at least once, each with its id.
create table platform.outbox (
  id          uuid        primary key default uuidv7(),
  channel     text        not null,
  payload     jsonb       not null,
  recorded_at timestamptz not null,
  sent_at     timestamptz,
  attempts    integer     not null default 0,
  last_error  text
);
create index outbox_waiting on platform.outbox (id) where sent_at is null; -- the sender reads only these
grant select, insert, update on platform.outbox to brygga_app;
grant insert on platform.outbox to brygga_recorder;
