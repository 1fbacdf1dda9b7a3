-- What was stated and offered before stays to be read: every version of a fact and of the terms, with who and when. The
-- rows of cases.fact and cases.terms are the latest ones, which count.
create table cases.fact_version (
  case_id     uuid not null references cases.case_file,
  name        text not null,
  version     integer not null check (version > 0),
  value       boolean not null,
  source      text not null,
  recorded_by uuid references access.person,
  recorded_at timestamptz not null,
  primary key (case_id, name, version)
);
comment on column cases.fact_version.recorded_by is 'The colleague who stated it; nobody for the applicant''s own word.';

create table cases.terms_version (
  case_id uuid not null references cases.case_file,
  version integer not null check (version > 0),
  said    jsonb not null,
  set_by  uuid references access.person,
  set_at  timestamptz not null,
  primary key (case_id, version)
);
comment on column cases.terms_version.said is 'The terms with rates and collateral, as they were set.';
comment on column cases.terms_version.set_by is 'The officer; nobody for what the applicant wished, and where it was not kept.';

create function cases.keep_fact() returns trigger
  language plpgsql set search_path = pg_catalog
as $$
begin
  insert into cases.fact_version (case_id, name, version, value, source, recorded_by, recorded_at)
  select new.case_id, new.name, coalesce(max(v.version), 0) + 1, new.value, new.source, new.recorded_by, new.recorded_at
    from cases.fact_version v where v.case_id = new.case_id and v.name = new.name;
  return new;
end
$$;
create trigger keep after insert or update on cases.fact for each row execute function cases.keep_fact();

create function cases.keep_terms(which uuid, by uuid, at timestamptz) returns void
  language sql volatile set search_path = pg_catalog
begin atomic
  insert into cases.terms_version (case_id, version, said, set_by, set_at)
  select t.case_id, (select coalesce(max(v.version), 0) + 1 from cases.terms_version v where v.case_id = t.case_id),
         jsonb_build_object(
           'amount', t.amount, 'currency', t.currency, 'termMonths', t.term_months, 'graceMonths', t.grace_months,
           'paymentsPerYear', t.payments_per_year, 'amortisation', t.amortisation,
           'margin', case when t.margin_basis_points is not null then
             jsonb_build_object('basisPoints', t.margin_basis_points, 'rating', t.rating, 'collateral', t.collateral_level) end,
           'rates', coalesce((select jsonb_agg(jsonb_build_object('fromMonth', r.from_month, 'annual', r.annual)
                                               order by r.from_month)
                                from cases.rate_step r where r.case_id = t.case_id), '[]'),
           'collateral', coalesce((select jsonb_agg(jsonb_build_object('kind', k.kind, 'value', k.value, 'rank', k.rank,
                                                                       'valued', k.valued) order by k.ordinal)
                                     from cases.collateral k where k.case_id = t.case_id), '[]'),
           'conditions', t.conditions, 'profitLinked', t.profit_linked), by, at
    from cases.terms t where t.case_id = which;
end;
comment on function cases.keep_terms is 'Keeps the terms of a case as they stand now as one more version.';

-- What is there already is the first version. The owner, too, is under row security, which has no policy for it; what it
-- reads stands aside from it meanwhile. Who set the terms was not kept beside them; the log tells it.
alter table cases.case_file no force row level security;
alter table cases.fact no force row level security;
alter table cases.terms no force row level security;
alter table cases.rate_step no force row level security;
alter table cases.collateral no force row level security;
insert into cases.fact_version (case_id, name, version, value, source, recorded_by, recorded_at)
select case_id, name, 1, value, source, recorded_by, recorded_at from cases.fact;
select cases.keep_terms(t.case_id, null, c.changed_at) from cases.terms t join cases.case_file c on c.id = t.case_id;
alter table cases.case_file force row level security;
alter table cases.fact force row level security;
alter table cases.terms force row level security;
alter table cases.rate_step force row level security;
alter table cases.collateral force row level security;

do $$
declare
  part text;
begin
  foreach part in array array['fact_version', 'terms_version'] loop
    execute format('alter table cases.%I enable row level security', part);
    execute format('alter table cases.%I force row level security', part);
    execute format('create policy with_case on cases.%I to brygga_app
                      using (exists (select from cases.case_file c where c.id = case_id))
                      with check (exists (select from cases.case_file c where c.id = case_id))', part);
    execute format('grant select, insert on cases.%I to brygga_app', part);
    execute format('create trigger kept before update or delete on cases.%I for each row execute function cases.version_is_kept()', part);
  end loop;
end
$$;
