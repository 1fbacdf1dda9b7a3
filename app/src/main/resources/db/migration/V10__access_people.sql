-- People who sign in, what they may do, and since when. Everything that gives a right is dated.
create extension if not exists btree_gist;
create schema access;
grant usage on schema access to brygga_app, brygga_recorder;

create table access.person (
  id           uuid primary key,
  name         text not null check (length(name) between 1 and 200),
  language     text not null default 'sv',
  invented     boolean not null default false,
  recorded_at  timestamptz not null
);
comment on table access.person is 'One natural person, however many accounts. Four eyes means two rows of this table.';
comment on column access.person.invented is 'A person of the demo, marked as such wherever it is shown.';

create table access.account (
  id             uuid primary key,
  person         uuid not null references access.person,
  user_name      text not null unique check (user_name = lower(user_name) and length(user_name) between 2 and 100),
  password_hash  text not null,
  totp_secret    text,
  totp_last_step bigint,
  disabled_at    timestamptz,
  valid          daterange not null default daterange('2000-01-01', null),
  recorded_at    timestamptz not null
);
comment on column access.account.totp_last_step is 'The last time step whose code was used: a code is taken once.';
create index account_person on access.account (person);

-- Which role a person holds, for which company and counties, from when to when.
create table access.role_grant (
  id          uuid primary key,
  person      uuid not null references access.person,
  role        text not null,
  company     text,
  counties    text[] not null default '{}',
  valid       daterange not null,
  granted_by  uuid references access.person,
  recorded_at timestamptz not null,
  exclude using gist (person with =, role with =, company with =, valid with &&)
);

-- Delegation (delegationsordning): who may decide which form, up to which amount in kronor, for which company.
create table access.mandate (
  id          uuid primary key,
  person      uuid not null references access.person,
  company     text not null,
  form        text not null,
  max_amount  numeric(15, 2) not null check (max_amount > 0),
  valid       daterange not null,
  granted_by  uuid references access.person,
  source      text not null,
  recorded_at timestamptz not null,
  exclude using gist (person with =, company with =, form with =, valid with &&)
);

-- The certificate that handling credit requires.
create table access.certificate (
  id          uuid primary key,
  person      uuid not null references access.person,
  kind        text not null check (kind in ('CREDIT')),
  valid       daterange not null,
  source      text not null,
  recorded_at timestamptz not null,
  exclude using gist (person with =, kind with =, valid with &&)
);

grant select, insert, update on access.person, access.account, access.role_grant, access.mandate, access.certificate to brygga_app;
grant select on access.person, access.mandate, access.certificate to brygga_recorder;
