-- Receipt, proposal, decision. Written through functions only; nobody edits them afterwards.
create table cases.receipt (
  sha256      text primary key check (sha256 ~ '^[0-9a-f]{64}$'),
  case_id     uuid not null references cases.case_file,
  body        text not null,
  recorded_at timestamptz not null
);
comment on column cases.receipt.body is 'Canonical JSON (RFC 8785): facts, parameters with source, findings, result. Its SHA-256 is the key.';
create index receipt_case on cases.receipt (case_id);

create table cases.proposal (
  case_id      uuid not null references cases.case_file,
  version      integer not null,
  outcome      text not null check (outcome in ('APPROVED', 'DECLINED')),
  text         text not null check (length(text) >= 10),
  proposer     uuid not null references access.person,
  receipt      text not null references cases.receipt,
  recorded_at  timestamptz not null,
  returned_at  timestamptz,
  returned_by  uuid references access.person,
  return_text  text,
  primary key (case_id, version),
  unique (case_id, version, proposer)
);
comment on column cases.proposal.version is 'The version of the case that was proposed; a later change makes the proposal stale.';

create table cases.decision (
  id               uuid primary key,
  number           text not null unique,
  case_id          uuid not null unique references cases.case_file,
  company          text not null references organisation.company,
  outcome          text not null check (outcome in ('APPROVED', 'DECLINED')),
  amount           numeric(15, 2),
  proposal_version integer not null,
  proposer         uuid not null,
  decider          uuid not null references access.person,
  reasons          text not null check (length(reasons) >= 10),
  mandate          uuid not null references access.mandate,
  receipt          text not null references cases.receipt,
  undertaking      uuid[] not null,
  graph_versions   integer[] not null,
  decided_on       date not null,
  recorded_at      timestamptz not null,
  constraint four_eyes check (proposer <> decider),
  constraint on_the_proposal foreign key (case_id, proposal_version, proposer) references cases.proposal (case_id, version, proposer),
  check ((outcome = 'APPROVED') = (amount is not null)),
  check (cardinality(undertaking) = cardinality(graph_versions))
);
create index decision_company on cases.decision (company, decided_on);

-- What the applicant did with the decision: accepted, declined or asked.
create table cases.applicant_response (
  decision    uuid primary key references cases.decision,
  answer      text not null check (answer in ('ACCEPTED', 'REFUSED')),
  person      uuid not null references clients.person,
  recorded_at timestamptz not null
);

do $$
declare
  child text;
begin
  foreach child in array array['receipt', 'proposal', 'decision'] loop
    execute format('alter table cases.%I enable row level security', child);
    execute format('alter table cases.%I force row level security', child);
    execute format('create policy with_case on cases.%I to brygga_app
                      using (exists (select from cases.case_file c where c.id = case_id))
                      with check (exists (select from cases.case_file c where c.id = case_id))', child);
    execute format('create policy recorder on cases.%I to brygga_recorder using (true) with check (true)', child);
  end loop;
end
$$;
alter table cases.applicant_response enable row level security;
alter table cases.applicant_response force row level security;
create policy with_decision on cases.applicant_response to brygga_app
  using (exists (select from cases.decision d where d.id = decision))
  with check (exists (select from cases.decision d where d.id = decision));

grant select, insert on cases.receipt, cases.proposal, cases.applicant_response to brygga_app;
grant update (returned_at, returned_by, return_text) on cases.proposal to brygga_app;
grant select on cases.decision to brygga_app;
grant select, insert on cases.receipt, cases.decision to brygga_recorder;
grant select on cases.proposal to brygga_recorder;
