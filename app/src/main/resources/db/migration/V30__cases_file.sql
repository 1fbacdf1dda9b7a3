-- The case (ärende) from draft to closed file. Everything below a case is seen by whoever sees the case.
create schema cases;
grant usage on schema cases to brygga_app, brygga_recorder;

create table cases.case_file (
  id               uuid primary key,
  number           text not null unique,
  company          text not null references organisation.company,
  county           text not null,
  funder           text not null,
  principal        text not null,
  party            uuid not null references clients.person,
  enterprise       uuid references clients.enterprise,
  form             text not null,
  product          text not null,
  status           text not null check (status in ('DRAFT', 'SUBMITTED', 'WAITING_FOR_APPLICANT', 'UNDER_REVIEW', 'PROPOSED', 'CLOSED')),
  outcome          text check (outcome in ('APPROVED', 'DECLINED', 'WITHDRAWN')),
  application_date date,
  due_date         date,
  handler          uuid references access.person,
  amount           numeric(15, 2) check (amount > 0),
  need             numeric(15, 2) check (need > 0),
  purpose          text,
  purpose_life     integer check (purpose_life > 0),
  language         text not null default 'sv',
  invented         boolean not null default false,
  version          integer not null default 1,
  recorded_at      timestamptz not null,
  changed_at       timestamptz not null,
  check ((status = 'CLOSED') = (outcome is not null)),
  check (status = 'DRAFT' or (application_date is not null and enterprise is not null))
);
comment on column cases.case_file.version is 'Raised by every change; a proposal and a decision name the version they saw.';
comment on column cases.case_file.party is 'The person who applies, on their own behalf or for the enterprise.';
create index case_file_work on cases.case_file (company, status, due_date); -- the work list
create index case_file_county on cases.case_file (county);
create index case_file_party on cases.case_file (party);
create index case_file_enterprise on cases.case_file (enterprise);

-- Answers as they were typed, also the wrong ones: a draft loses nothing.
create table cases.answer (
  case_id     uuid not null references cases.case_file,
  question    text not null,
  value       text not null,
  recorded_at timestamptz not null,
  primary key (case_id, question)
);

create table cases.funding_source (
  case_id  uuid not null references cases.case_file,
  ordinal  integer not null,
  kind     text not null check (kind in ('OWN_FUNDS', 'OWNER_LOAN', 'OTHER_FINANCIER')),
  name     text not null default '',
  amount   numeric(15, 2) not null check (amount > 0),
  approved boolean,
  secured  boolean,
  evidence text not null default '',
  primary key (case_id, ordinal)
);

create table cases.collateral (
  case_id  uuid not null references cases.case_file,
  ordinal  integer not null,
  kind     text not null,
  value    numeric(15, 2) not null check (value >= 0),
  rank     integer not null default 1 check (rank > 0),
  valued   date,
  primary key (case_id, ordinal)
);

create table cases.terms (
  case_id             uuid primary key references cases.case_file,
  amount              numeric(15, 2) not null check (amount > 0),
  currency            text not null default 'SEK',
  term_months         integer not null check (term_months between 1 and 360),
  grace_months        integer not null default 0 check (grace_months >= 0),
  payments_per_year   integer not null default 12 check (payments_per_year in (1, 2, 4, 12)),
  amortisation        text not null default 'STRAIGHT_LINE' check (amortisation in ('STRAIGHT_LINE', 'ANNUITY', 'BULLET')),
  margin_basis_points integer check (margin_basis_points >= 0),
  conditions          text not null default '',
  check (grace_months < term_months)
);

create table cases.rate_step (
  case_id    uuid not null references cases.case_file,
  from_month integer not null check (from_month >= 1),
  annual     numeric(9, 6) not null check (annual between -100 and 100),
  primary key (case_id, from_month)
);

-- A fact is true or false with a source; a fact without a row is unknown.
create table cases.fact (
  case_id     uuid not null references cases.case_file,
  name        text not null,
  value       boolean not null,
  source      text not null,
  recorded_by uuid references access.person,
  recorded_at timestamptz not null,
  primary key (case_id, name)
);

create table cases.judgement (
  case_id     uuid not null references cases.case_file,
  provision   text not null,
  met         boolean not null,
  text        text not null check (length(text) >= 10),
  officer     uuid not null references access.person,
  recorded_at timestamptz not null,
  primary key (case_id, provision)
);

-- Discretion (särskilda skäl, synnerliga skäl) enters as a reason by a named officer, never as a switch.
create table cases.reason (
  case_id     uuid not null references cases.case_file,
  provision   text not null,
  degree      text not null check (degree in ('APPROPRIATE', 'SPECIAL_REASONS', 'EXCEPTIONAL_REASONS')),
  text        text not null check (length(text) >= 10),
  officer     uuid not null references access.person,
  recorded_at timestamptz not null,
  primary key (case_id, provision)
);

create table cases.conflict_declaration (
  case_id     uuid not null references cases.case_file,
  person      uuid not null references access.person,
  conflict    boolean not null,
  ground      text not null default '',
  recorded_at timestamptz not null,
  primary key (case_id, person)
);

create table cases.request_for_completion (
  id          uuid primary key,
  case_id     uuid not null references cases.case_file,
  item        text not null,
  message     text not null,
  asked_by    uuid not null references access.person,
  asked_at    timestamptz not null,
  due_date    date not null,
  answer      text,
  answered_at timestamptz
);
create index request_for_completion_case on cases.request_for_completion (case_id);

do $$
declare
  child text;
begin
  execute 'alter table cases.case_file enable row level security';
  execute 'alter table cases.case_file force row level security';
  execute 'create policy scope on cases.case_file to brygga_app
             using (platform.in_scope(company, county, funder, principal, party))
             with check (platform.in_scope(company, county, funder, principal, party))';
  execute 'create policy recorder on cases.case_file to brygga_recorder using (true) with check (true)';
  foreach child in array array['answer', 'funding_source', 'collateral', 'terms', 'rate_step', 'fact', 'judgement', 'reason',
                               'conflict_declaration', 'request_for_completion'] loop
    execute format('alter table cases.%I enable row level security', child);
    execute format('alter table cases.%I force row level security', child);
    execute format('create policy with_case on cases.%I to brygga_app
                      using (exists (select from cases.case_file c where c.id = case_id))
                      with check (exists (select from cases.case_file c where c.id = case_id))', child);
  end loop;
end
$$;
grant select, insert, update on cases.case_file, cases.terms, cases.answer, cases.request_for_completion to brygga_app;
grant select, insert, update, delete on cases.answer, cases.funding_source, cases.collateral, cases.rate_step, cases.fact, cases.judgement,
  cases.reason, cases.conflict_declaration to brygga_app;
grant select, update on cases.case_file to brygga_recorder;
