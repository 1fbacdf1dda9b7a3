-- Append-only log: one hash chain per subject (a case, an account, a rate), so that no two cases wait for each other.
create schema audit;
grant usage on schema audit to brygga_app, brygga_recorder;
grant create on schema audit to brygga_recorder;

create table audit.entry (
  subject     uuid        not null,
  seq         integer     not null check (seq > 0),
  kind        text        not null,
  action      text        not null,
  actor       uuid,
  company     text,
  county      text,
  party       uuid,
  payload     jsonb       not null,
  recorded_at timestamptz not null,
  prev_hash   bytea       not null,
  hash        bytea       not null,
  primary key (subject, seq)
);
create index entry_recent on audit.entry (recorded_at desc);
create index entry_actor on audit.entry (actor, recorded_at desc);

alter table audit.entry enable row level security;
alter table audit.entry force row level security;
create policy scope on audit.entry to brygga_app using (platform.in_scope(company, county, null, null, party));
create policy recorder on audit.entry to brygga_recorder using (true) with check (true);
grant select on audit.entry to brygga_app;
grant select, insert on audit.entry to brygga_recorder;

-- The bytes that are hashed: every field with its length before it, so that no two entries can be told as one.
create function audit.link(prev_hash bytea, entry audit.entry) returns bytea
  language sql immutable
  return sha256(prev_hash || convert_to(jsonb_build_array(
    entry.subject, entry.seq, entry.kind, entry.action, entry.actor, entry.company, entry.county, entry.party, entry.payload,
    extract(epoch from entry.recorded_at))::text, 'UTF8'));

create function audit.append(entry audit.entry) returns integer
  language plpgsql volatile security definer set search_path = pg_catalog
as $$
declare
  head audit.entry;
begin
  -- One writer per chain at a time; the lock is let go at the end of the transaction.
  perform pg_advisory_xact_lock(hashtextextended(entry.subject::text, 7));
  select * into head from audit.entry e where e.subject = entry.subject order by e.seq desc limit 1;
  entry.seq := coalesce(head.seq, 0) + 1;
  entry.prev_hash := coalesce(head.hash, '\x'::bytea);
  entry.hash := audit.link(entry.prev_hash, entry);
  insert into audit.entry select entry.*;
  return entry.seq;
end
$$;

-- The first entry of the chain that does not hold, or nothing.
create function audit.first_break(chain uuid) returns integer
  language sql stable security definer set search_path = pg_catalog
as $$
  select min(e.seq)
    from (select x.*, x::audit.entry as entry,
                 lag(x.hash, 1, '\x'::bytea) over w as before,
                 row_number() over w as place
            from audit.entry x where x.subject = chain
          window w as (order by x.seq)) e
   where e.prev_hash <> e.before or e.seq <> e.place or e.hash <> audit.link(e.prev_hash, e.entry)
$$;

alter function audit.append owner to brygga_recorder;
alter function audit.first_break owner to brygga_recorder;
revoke create on schema audit from brygga_recorder;
revoke all on function audit.append, audit.first_break from public;
grant execute on function audit.append, audit.first_break to brygga_app, brygga_recorder;
