-- Sessions live here, so that a restart signs nobody out.
create table access.spring_session (
  primary_id            char(36) not null primary key,
  session_id            char(36) not null,
  creation_time         bigint   not null,
  last_access_time      bigint   not null,
  max_inactive_interval integer  not null,
  expiry_time           bigint   not null,
  principal_name        varchar(100)
);
create unique index spring_session_by_id on access.spring_session (session_id);
create index spring_session_by_expiry on access.spring_session (expiry_time);
create index spring_session_by_principal on access.spring_session (principal_name);

create table access.spring_session_attributes (
  session_primary_id char(36)     not null references access.spring_session (primary_id) on delete cascade,
  attribute_name     varchar(200) not null,
  attribute_bytes    bytea        not null,
  primary key (session_primary_id, attribute_name)
);

-- Failed sign-ins by user name and by address: the throttle survives a restart too.
create table access.sign_in_failure (
  subject   text        not null,
  failed_at timestamptz not null
);
create index sign_in_failure_recent on access.sign_in_failure (subject, failed_at);

-- What was typed into a form whose session had ended; given back after sign-in by the same account only.
create table access.parked_form (
  id          uuid primary key,
  account     uuid not null references access.account,
  path        text not null,
  fields      jsonb not null,
  recorded_at timestamptz not null
);
create index parked_form_by_account on access.parked_form (account, recorded_at);

-- System accounts call the REST interface with a bearer token; only its hash is kept.
create table access.api_token (
  id          uuid primary key,
  account     uuid not null references access.account,
  token_hash  text not null unique,
  scopes      text[] not null,
  valid       daterange not null,
  recorded_at timestamptz not null
);

grant select, insert, update, delete
  on access.spring_session, access.spring_session_attributes, access.sign_in_failure, access.parked_form, access.api_token to brygga_app;
