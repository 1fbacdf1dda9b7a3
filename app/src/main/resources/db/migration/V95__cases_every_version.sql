-- A judgement, a reason and a declaration of conflict of interest are kept in every version. The latest counts; who said
-- what before stays to be read, and nobody overwrites it.
alter table cases.judgement add column version integer not null default 1 check (version > 0);
alter table cases.reason add column version integer not null default 1 check (version > 0);
alter table cases.conflict_declaration
  add column version integer not null default 1 check (version > 0),
  add column lifted_by uuid references access.person,
  add constraint lifted_by_another check (lifted_by <> person),
  add constraint lifted_with_a_reason check (lifted_by is null or (not conflict and length(ground) >= 10));
comment on column cases.conflict_declaration.lifted_by is
  'The colleague who examined a declared conflict and found that there is none, with the ground; else nobody.';

alter table cases.judgement drop constraint judgement_pkey, add primary key (case_id, provision, version),
  alter column version drop default;
alter table cases.reason drop constraint reason_pkey, add primary key (case_id, provision, version),
  alter column version drop default;
alter table cases.conflict_declaration drop constraint conflict_declaration_pkey, add primary key (case_id, person, version),
  alter column version drop default;

-- The number is counted here, so that no caller can put a version before one that is there. A copy brings its own.
create function cases.next_version() returns trigger
  language plpgsql set search_path = pg_catalog
as $$
begin
  if new.version is null then
    execute format('select coalesce(max(v.version), 0) + 1 from cases.%1$I v where v.case_id = $1.case_id and v.%2$I = $1.%2$I',
                   tg_table_name, tg_argv[0]) into new.version using new;
  end if;
  return new;
end
$$;
create trigger next_version before insert on cases.judgement for each row execute function cases.next_version('provision');
create trigger next_version before insert on cases.reason for each row execute function cases.next_version('provision');
create trigger next_version before insert on cases.conflict_declaration for each row execute function cases.next_version('person');

-- Whoever declared a conflict does not take it back (Förvaltningslagen 16–18 §§): a colleague examines it, who is not in
-- conflict herself, and says why there is none.
create function cases.conflict_stands() returns trigger
  language plpgsql set search_path = pg_catalog
as $$
declare
  standing boolean;
begin
  select d.conflict into standing from cases.conflict_declaration d
   where d.case_id = new.case_id and d.person = new.person and d.version < new.version order by d.version desc limit 1;
  if coalesce(standing, false) and not new.conflict and new.lifted_by is null then
    raise exception 'a declared conflict of interest stands until a colleague lifts it'
      using errcode = 'restrict_violation', constraint = 'conflict_stands';
  end if;
  if new.lifted_by is not null and not coalesce(standing, false) then
    raise exception 'there is no conflict of interest to lift' using errcode = 'restrict_violation', constraint = 'conflict_stands';
  end if;
  select d.conflict into standing from cases.conflict_declaration d
   where d.case_id = new.case_id and d.person = new.lifted_by order by d.version desc limit 1;
  if standing then
    raise exception 'who is in conflict lifts nobody''s conflict' using errcode = 'restrict_violation', constraint = 'conflict_stands';
  end if;
  return new;
end
$$;
create trigger stands before insert on cases.conflict_declaration for each row execute function cases.conflict_stands();

create function cases.version_is_kept() returns trigger
  language plpgsql set search_path = pg_catalog
as $$
begin
  raise exception 'a % is kept as it was said; a new one is put beside it', tg_table_name
    using errcode = 'restrict_violation', constraint = 'version_is_kept';
end
$$;
do $$
declare
  part text;
begin
  foreach part in array array['judgement', 'reason', 'conflict_declaration'] loop
    execute format('create trigger kept before update or delete on cases.%I for each row execute function cases.version_is_kept()', part);
    execute format('revoke update, delete on cases.%I from brygga_app', part);
  end loop;
end
$$;

-- As before, but the latest declaration is the one that counts.
create or replace function cases.barred(r cases.decision_request, seen cases.proposal) returns text
  language plpgsql stable set search_path = pg_catalog
as $$
declare
  declared cases.conflict_declaration;
begin
  if seen.proposer = r.decider then return 'SAME_PERSON'; end if;
  if r.outcome = 'APPROVED' and seen.outcome <> 'APPROVED' then return 'NOT_AS_PROPOSED'; end if;
  select * into declared from cases.conflict_declaration d
   where d.case_id = r.case_id and d.person = r.decider order by d.version desc limit 1;
  if not found then return 'CONFLICT_NOT_DECLARED'; end if;
  if declared.conflict then return 'CONFLICT_OF_INTEREST'; end if;
  perform from access.certificate c where c.person = r.decider and c.kind = 'CREDIT' and c.valid @> r.decided_on;
  if not found then return 'NO_CERTIFICATE'; end if;
  return null;
end
$$;
