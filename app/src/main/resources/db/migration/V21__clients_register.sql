-- Persons, enterprises and who owns whom. Group-wide reference tables: every company needs the same graph to count aid right.
create schema clients;
grant usage on schema clients to brygga_app, brygga_counter, brygga_recorder;

create table clients.person (
  id              uuid primary key,
  personal_number text unique check (personal_number ~ '^[0-9]{12}$'),
  number_kind     text not null check (number_kind in ('PERSONAL', 'COORDINATION', 'NONE')),
  name            text not null check (length(name) between 1 and 200),
  email           text,
  phone           text,
  language        text not null default 'sv',
  invented        boolean not null default false,
  recorded_at     timestamptz not null,
  check ((personal_number is null) = (number_kind = 'NONE'))
);

create table clients.enterprise (
  id                  uuid primary key,
  kind                text not null default 'ENTERPRISE',
  legal_form          text not null check (legal_form in
                        ('SOLE_TRADER', 'LIMITED_COMPANY', 'PARTNERSHIP', 'ECONOMIC_ASSOCIATION', 'NOT_YET_REGISTERED', 'OTHER')),
  organisation_number text unique check (organisation_number ~ '^[0-9]{10}([0-9]{2})?$'),
  owner               uuid references clients.person,
  name                text not null check (length(name) between 1 and 200),
  country             text not null default 'SE' check (country ~ '^[A-Z]{2}$'),
  county              text check (county ~ '^[0-9]{2}$'),
  municipality        text check (municipality ~ '^[0-9]{4}$'),
  sector              text,
  operations_start    date,
  fiscal_year_start   text not null default '01-01' check (fiscal_year_start ~ '^[0-9]{2}-[0-9]{2}$'),
  in_insolvency       boolean,
  in_difficulty       boolean,
  road_freight        boolean,
  recovery_order      boolean,
  graph_version       integer not null default 1,
  invented            boolean not null default false,
  recorded_at         timestamptz not null,
  check (legal_form <> 'SOLE_TRADER' or owner is not null)
);
comment on column clients.enterprise.graph_version is
  'Raised at both ends by every edit of ownership, under the same row locks that a decision takes.';
comment on column clients.enterprise.recovery_order is 'Null means not known: nobody has asked yet.';
create index enterprise_owner on clients.enterprise (owner) where owner is not null;
create index enterprise_name on clients.enterprise (lower(name) text_pattern_ops); -- the search box by beginning of name
create index person_name on clients.person (lower(name) text_pattern_ops);

create table clients.annual_figures (
  enterprise        uuid not null references clients.enterprise,
  year              integer not null check (year between 1990 and 2100),
  headcount         numeric(12, 2) not null check (headcount >= 0),
  turnover_eur      numeric(18, 2) not null,
  balance_sheet_eur numeric(18, 2) not null check (balance_sheet_eur >= 0),
  estimate          boolean not null default false,
  source            text not null,
  recorded_by       uuid references access.person,
  recorded_at       timestamptz not null,
  primary key (enterprise, year, recorded_at)
);

-- Shares and votes are percentages; control is what gives power without a majority of votes.
create table clients.holding (
  id          uuid primary key,
  holder      uuid not null references clients.enterprise,
  held        uuid not null references clients.enterprise,
  capital     numeric(12, 9) not null check (capital between 0 and 100),
  votes       numeric(12, 9) not null check (votes between 0 and 100),
  control     text check (control in ('MAJORITY_OF_VOTES', 'APPOINTS_BOARD_MAJORITY', 'DOMINANT_INFLUENCE', 'SHAREHOLDER_AGREEMENT')),
  valid       daterange not null check (not isempty(valid)),
  said_by     text not null,
  recorded_by uuid references access.person,
  recorded_at timestamptz not null,
  exclude using gist (holder with =, held with =, valid with &&)
);
create index holding_held on clients.holding (held); -- the walk goes both ways
create index holding_holder on clients.holding (holder);

create table clients.person_control (
  id                      uuid primary key,
  person                  uuid not null references clients.person,
  held                    uuid not null references clients.enterprise,
  capital                 numeric(12, 9) not null check (capital between 0 and 100),
  votes                   numeric(12, 9) not null check (votes between 0 and 100),
  same_or_adjacent_market boolean,
  valid                   daterange not null check (not isempty(valid)),
  said_by                 text not null,
  recorded_by             uuid references access.person,
  recorded_at             timestamptz not null,
  exclude using gist (person with =, held with =, valid with &&)
);
create index person_control_held on clients.person_control (held);

-- Who may act for an enterprise, and on what ground.
create table clients.representation (
  id          uuid primary key,
  person      uuid not null references clients.person,
  enterprise  uuid not null references clients.enterprise,
  ground      text not null check (ground in ('OWNER', 'SIGNATORY', 'AUTHORISATION', 'HELPER')),
  valid       daterange not null,
  recorded_at timestamptz not null,
  exclude using gist (person with =, enterprise with =, valid with &&)
);
create index representation_enterprise on clients.representation (enterprise);

grant select, insert, update on all tables in schema clients to brygga_app;
grant select on clients.enterprise, clients.holding to brygga_counter, brygga_recorder;
grant update (graph_version) on clients.enterprise to brygga_counter; -- a row lock asks for it; the function never writes
