-- What an applicant tells of who owns whom where the register knows one of the two already through somebody else. It stays
-- the applicant's word, on the case, until an officer has confirmed it or refused it: no stranger's word moves the figures or
-- the room for aid of an enterprise that is not the stranger's.
create table cases.ownership_claim (
  id          uuid primary key,
  case_id     uuid not null references cases.case_file,
  holder      uuid not null references clients.enterprise,
  held        uuid not null references clients.enterprise check (held <> holder),
  share       numeric(12, 9) not null check (share > 0 and share <= 100),
  since       date not null,
  told_by     uuid not null references clients.person,
  told_at     timestamptz not null,
  confirmed   boolean,
  reason      text check (length(reason) >= 10),
  answered_by uuid references access.person,
  answered_at timestamptz,
  unique (case_id, holder, held),
  check (num_nonnulls(confirmed, reason, answered_by, answered_at) in (0, 4))
);
comment on table cases.ownership_claim is
  'The applicant''s word about other enterprises; in the ownership of the register only once it is confirmed. No proposal while one is unanswered.';
comment on column cases.ownership_claim.share is 'Per cent of capital and votes: the question asks for one figure.';

alter table cases.ownership_claim enable row level security;
alter table cases.ownership_claim force row level security;
create policy with_case on cases.ownership_claim to brygga_app
  using (exists (select from cases.case_file c where c.id = case_id))
  with check (exists (select from cases.case_file c where c.id = case_id));
grant select, insert on cases.ownership_claim to brygga_app;
-- What was claimed never changes, only the answer is added.
grant update (confirmed, reason, answered_by, answered_at) on cases.ownership_claim to brygga_app;
