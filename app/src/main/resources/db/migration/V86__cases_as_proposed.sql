-- What was proposed is what is decided. While a case waits for its decision, and after it, the product's own role changes
-- nothing of what the decision rests on, whatever the code above forgets; and it never closes a case as decided by itself.
create function cases.part_stays_as_proposed() returns trigger
  language plpgsql set search_path = pg_catalog
as $$
declare
  standing text;
begin
  if current_user = 'brygga_app' then
    select c.status into standing from cases.case_file c where c.id = coalesce(new.case_id, old.case_id) for share;
    if standing in ('PROPOSED', 'CLOSED') then
      raise exception 'the % of a case stays as it was proposed', tg_table_name
        using errcode = 'restrict_violation', constraint = 'as_proposed';
    end if;
  end if;
  return coalesce(new, old);
end
$$;

do $$
declare
  part text;
begin
  foreach part in array array['answer', 'funding_source', 'collateral', 'terms', 'rate_step', 'fact', 'judgement', 'reason'] loop
    execute format('create trigger as_proposed before insert or update or delete on cases.%I
                      for each row execute function cases.part_stays_as_proposed()', part);
  end loop;
end
$$;

create function cases.file_stays_as_proposed() returns trigger
  language plpgsql set search_path = pg_catalog
as $$
begin
  if current_user = 'brygga_app' and (
       new.version < old.version
       or (new.outcome in ('APPROVED', 'DECLINED') and new.outcome is distinct from old.outcome)
       or (old.status in ('PROPOSED', 'CLOSED')
           and (new.company, new.county, new.funder, new.principal, new.party, new.enterprise, new.form, new.product,
                new.amount, new.need, new.purpose, new.purpose_life, new.application_date)
               is distinct from
               (old.company, old.county, old.funder, old.principal, old.party, old.enterprise, old.form, old.product,
                old.amount, old.need, old.purpose, old.purpose_life, old.application_date))
       or (old.status = 'CLOSED' and new.status <> 'CLOSED')) then
    raise exception 'case % stays as it was proposed', old.number
      using errcode = 'restrict_violation', constraint = 'as_proposed';
  end if;
  return new;
end
$$;
create trigger as_proposed before update on cases.case_file
  for each row execute function cases.file_stays_as_proposed();

-- The amount that is decided is the amount that was proposed, and a proposal that was sent back is nobody's to decide on.
grant select on cases.terms to brygga_recorder;
create policy recorder on cases.terms to brygga_recorder using (true);

create function cases.decided_as_proposed() returns trigger
  language plpgsql set search_path = pg_catalog
as $$
declare
  proposed numeric;
begin
  select coalesce(t.amount, c.amount) into proposed
    from cases.case_file c left join cases.terms t on t.case_id = c.id where c.id = new.case_id;
  if (new.outcome = 'APPROVED' and new.amount is distinct from proposed)
     or exists (select from cases.proposal p
                 where p.case_id = new.case_id and p.version = new.proposal_version and p.returned_at is not null) then
    raise exception 'decision % is not on what was proposed', new.number
      using errcode = 'restrict_violation', constraint = 'as_proposed';
  end if;
  return new;
end
$$;
create trigger as_proposed before insert on cases.decision
  for each row execute function cases.decided_as_proposed();
