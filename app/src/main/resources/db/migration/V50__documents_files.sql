-- Papers of a case: what was handed in, and the letters that were sent. Everything here is seen by whoever sees the case.
create schema documents;
grant usage on schema documents to brygga_app;

create table documents.file (
  id          uuid primary key,
  case_id     uuid not null references cases.case_file,
  kind        text not null check (length(kind) between 1 and 60),
  name        text not null check (length(name) between 1 and 150),
  media_type  text not null,
  size        integer not null check (size > 0),
  sha256      text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  content     bytea not null check (length(content) = size),
  uploaded_by uuid not null references access.person,
  uploaded_at timestamptz not null,
  removed_by  uuid references access.person,
  removed_at  timestamptz,
  check ((removed_by is null) = (removed_at is null))
);
comment on column documents.file.kind is 'Which of the papers asked for this is, by the code the profile gives it.';
comment on column documents.file.media_type is 'Found by looking at the bytes, never taken from the browser.';
comment on column documents.file.removed_at is 'Taken out of the list by the one who handed it in; the content is kept with the case.';
create index file_case on documents.file (case_id, uploaded_at);
alter table documents.file alter column content set storage external; -- PDF and pictures are packed already

-- A letter as it was sent: printed once for a decision, never printed again under the same name.
create table documents.letter (
  id          uuid primary key,
  case_id     uuid not null references cases.case_file,
  decision    uuid not null references cases.decision,
  event       uuid not null,
  translation text not null check (translation ~ '^[a-z]{2,3}$'),
  media_type  text not null,
  sha256      text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  content     bytea not null check (length(content) > 0),
  issued_at   timestamptz not null,
  unique (decision, translation),
  unique (event, translation)
);
comment on column documents.letter.translation is 'The language beside the Swedish text; sv when there is none beside it.';
create index letter_case on documents.letter (case_id);
alter table documents.letter alter column content set storage external;

do $$
declare
  child text;
begin
  foreach child in array array['file', 'letter'] loop
    execute format('alter table documents.%I enable row level security', child);
    execute format('alter table documents.%I force row level security', child);
    execute format('create policy with_case on documents.%I to brygga_app
                      using (exists (select from cases.case_file c where c.id = case_id))
                      with check (exists (select from cases.case_file c where c.id = case_id))', child);
  end loop;
end
$$;
grant select, insert on documents.file, documents.letter to brygga_app;
grant update (removed_by, removed_at) on documents.file to brygga_app;
