-- Somebody who helps an applicant to fill in, asked by a link and never more than a helper: she sees the draft and writes in
-- it, and neither sends it in nor takes it away. The applicant ends it when she likes; with the sending it ends by itself.
create table cases.helper (
  id          uuid primary key,
  case_id     uuid not null references cases.case_file,
  party       uuid not null references clients.person,
  name        text not null check (length(btrim(name)) between 1 and 200),
  secret_hash text not null unique check (secret_hash ~ '^[0-9a-f]{64}$'),
  helper      uuid references clients.person check (helper <> party),
  invited_at  timestamptz not null,
  accepted_at timestamptz,
  ended_at    timestamptz,
  check ((helper is null) = (accepted_at is null))
);
comment on column cases.helper.party is 'The applicant, who asked.';
comment on column cases.helper.name is 'What the applicant calls the helper, so that she knows whom to end.';
comment on column cases.helper.secret_hash is 'Of the link, which is good once and for seven days.';
create index helper_case on cases.helper (case_id); -- the applicant's list
create index helper_person on cases.helper (helper) where ended_at is null; -- read with every case that a party asks for

alter table cases.helper enable row level security;
alter table cases.helper force row level security;
create policy own on cases.helper for select to brygga_app
  using (party::text = any (platform.scope('parties')) or helper::text = any (platform.scope('parties')));
create policy asks on cases.helper for insert to brygga_app with check (party::text = any (platform.scope('parties')));
create policy ends on cases.helper for update to brygga_app using (party::text = any (platform.scope('parties')));
create policy recorder on cases.helper to brygga_recorder using (true) with check (true);
grant select, insert on cases.helper to brygga_app;
grant update (ended_at) on cases.helper to brygga_app;
grant select, update on cases.helper to brygga_recorder;

-- Only for a draft of one's own.
create function cases.helps_own_draft() returns trigger
  language plpgsql set search_path = pg_catalog
as $$
begin
  if not exists (select from cases.case_file c
                  where c.id = new.case_id and c.party = new.party and c.status = 'DRAFT' and c.removed_at is null) then
    raise exception 'help is asked for with a draft of one''s own'
      using errcode = 'restrict_violation', constraint = 'helps_own_draft';
  end if;
  return new;
end
$$;
create trigger own_draft before insert on cases.helper for each row execute function cases.helps_own_draft();

create policy helper_sees on cases.case_file for select to brygga_app
  using (status = 'DRAFT' and removed_at is null
         and id in (select h.case_id from cases.helper h
                     where h.helper::text = any (platform.scope('parties')) and h.ended_at is null));
create policy helper_fills on cases.case_file for update to brygga_app
  using (status = 'DRAFT' and removed_at is null
         and id in (select h.case_id from cases.helper h
                     where h.helper::text = any (platform.scope('parties')) and h.ended_at is null))
  with check (status = 'DRAFT' and removed_at is null
         and id in (select h.case_id from cases.helper h
                     where h.helper::text = any (platform.scope('parties')) and h.ended_at is null));

-- Whoever may write in a draft does not make it her own.
create function cases.applicant_stays() returns trigger
  language plpgsql set search_path = pg_catalog
as $$
begin
  raise exception 'the applicant of case % stays', old.number using errcode = 'restrict_violation', constraint = 'applicant_stays';
end
$$;
create trigger applicant_stays before update on cases.case_file
  for each row when (old.party is distinct from new.party) execute function cases.applicant_stays();

-- The link is looked up before anybody is a helper, so by a role that sees them all; it is good once, and for its own time.
create function cases.accept_help(hash text, who uuid, at timestamptz) returns text
  language plpgsql security definer set search_path = pg_catalog
as $$
declare
  number text;
begin
  if who::text <> all (platform.scope('parties')) then
    return null;
  end if;
  update cases.helper h set helper = who, accepted_at = at
    from cases.case_file c
   where h.secret_hash = hash and h.helper is null and h.ended_at is null and h.party <> who
     and h.invited_at > at - interval '7 days'
     and c.id = h.case_id and c.status = 'DRAFT' and c.removed_at is null
  returning c.number into number;
  return number;
end
$$;
comment on function cases.accept_help is 'Takes up an invitation for a person of the caller''s own scope; the number of the case, or null.';
grant create on schema cases to brygga_recorder;
alter function cases.accept_help owner to brygga_recorder;
revoke create on schema cases from brygga_recorder;
revoke all on function cases.accept_help from public;
grant execute on function cases.accept_help to brygga_app;
