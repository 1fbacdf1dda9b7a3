-- Nobody takes, proposes or decides a case of her own: one that she applies in, or of an enterprise that she owns, may act
-- for or controls (SFS 2017:900 16 §: part in the matter). A declaration of hers changes nothing in that.
create function cases.is_own_case(which uuid, who uuid, at date) returns boolean
  language sql stable set search_path = pg_catalog
  return exists (
    select from cases.case_file c join access.person p on p.id = who
     where c.id = which and p.party is not null
       and (p.party = c.party
            or exists (select from clients.enterprise e where e.id = c.enterprise and e.owner = p.party)
            or exists (select from clients.representation t
                        where t.person = p.party and t.enterprise = c.enterprise and t.valid @> at)
            or exists (select from clients.person_control o
                        where o.person = p.party and o.held = c.enterprise and o.valid @> at)));
comment on function cases.is_own_case is 'Whether a person who works here stands behind the case herself on the day.';

create function cases.refuse_own_case() returns trigger
  language plpgsql set search_path = pg_catalog
as $$
declare
  own boolean;
begin
  if tg_table_name = 'case_file' then
    own := cases.is_own_case(new.id, new.handler, (new.changed_at at time zone 'Europe/Stockholm')::date);
  elsif tg_table_name = 'proposal' then
    own := cases.is_own_case(new.case_id, new.proposer, (new.recorded_at at time zone 'Europe/Stockholm')::date);
  else
    own := cases.is_own_case(new.case_id, new.decider, new.decided_on);
  end if;
  if own then
    raise exception 'nobody handles a case of her own' using errcode = 'restrict_violation', constraint = 'own_case';
  end if;
  return new;
end
$$;

create trigger own_case before update on cases.case_file for each row
  when (new.handler is not null and new.handler is distinct from old.handler)
  execute function cases.refuse_own_case();
create trigger own_case before insert on cases.proposal for each row execute function cases.refuse_own_case();
create trigger own_case before insert on cases.decision for each row execute function cases.refuse_own_case();
