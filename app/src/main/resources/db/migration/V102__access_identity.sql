-- Four eyes are two persons, so one person is one row. What tells persons apart is kept as a keyed hash: the key lies outside
-- the database, and a copy of the database tells nobody's number. Whoever is new states an identity; those who are there
-- since before are told apart by their rows until they have stated one.
alter table access.person
  add column identity text unique check (identity like 'v1:%');
comment on column access.person.identity is
  'Keyed hash of a personal or coordination number, or of an employment identity for whoever has none of these.';

create function access.identity_is_stated() returns trigger
  language plpgsql set search_path = pg_catalog
as $$
begin
  if tg_op = 'INSERT' and new.identity is null then
    raise exception 'a new person states an identity' using errcode = 'check_violation', constraint = 'identity_is_stated';
  end if;
  if tg_op = 'UPDATE' and old.identity is not null and new.identity is distinct from old.identity then
    raise exception 'an identity that was stated is kept' using errcode = 'restrict_violation', constraint = 'identity_is_kept';
  end if;
  return new;
end
$$;
create trigger identity_is_stated before insert or update on access.person
  for each row execute function access.identity_is_stated();

-- An account stays with its person: moved to somebody else it would lend her a second pair of eyes.
create function access.account_stays() returns trigger
  language plpgsql set search_path = pg_catalog
as $$
begin
  if new.person <> old.person then
    raise exception 'an account stays with its person' using errcode = 'restrict_violation', constraint = 'account_stays';
  end if;
  return new;
end
$$;
create trigger account_stays before update on access.account for each row execute function access.account_stays();
