-- A draft that its writer takes away was never an application: it stays a draft, is shown to nobody, and keeps no answer.
alter table cases.case_file add column removed_at timestamptz;
alter table cases.case_file add constraint only_drafts_are_removed check (removed_at is null or status = 'DRAFT') not valid;
alter table cases.case_file validate constraint only_drafts_are_removed;
comment on column cases.case_file.removed_at is 'When its writer took the draft away; null where it is in use.';
