-- What the applicant and the officers say of who else pays is kept in every version, like judgements and reasons. The
-- latest counts. A version has a row of its own, so that an emptied list is a version too.
create table cases.funding_version (
  case_id     uuid not null references cases.case_file,
  version     integer not null check (version > 0),
  told_by     uuid,
  recorded_at timestamptz not null,
  primary key (case_id, version)
);
comment on table cases.funding_version is 'Each time somebody told who else pays for what a case is about.';
comment on column cases.funding_version.told_by is
  'The applicant or the officer; null for what was told before versions were kept, when the log alone says who.';

alter table cases.funding_source add column version integer not null default 1 check (version > 0);
alter table cases.funding_source alter column version drop default;

-- What is there already is the first version. The owner, too, is under row security, which has no policy for it.
alter table cases.case_file no force row level security;
alter table cases.funding_source no force row level security;
insert into cases.funding_version (case_id, version, told_by, recorded_at)
  select c.id, 1, null, c.changed_at from cases.case_file c
   where exists (select from cases.funding_source s where s.case_id = c.id);
alter table cases.case_file force row level security;
alter table cases.funding_source force row level security;

alter table cases.funding_source
  drop constraint funding_source_pkey,
  add primary key (case_id, version, ordinal),
  add foreign key (case_id, version) references cases.funding_version;

alter table cases.funding_version enable row level security;
alter table cases.funding_version force row level security;
create policy with_case on cases.funding_version to brygga_app
  using (exists (select from cases.case_file c where c.id = case_id))
  with check (exists (select from cases.case_file c where c.id = case_id));
grant select, insert on cases.funding_version to brygga_app;
revoke update, delete on cases.funding_source from brygga_app;

create trigger as_proposed before insert or update or delete on cases.funding_version
  for each row execute function cases.part_stays_as_proposed();
create trigger kept before update or delete on cases.funding_version
  for each row execute function cases.version_is_kept();
create trigger kept before update or delete on cases.funding_source
  for each row execute function cases.version_is_kept();
