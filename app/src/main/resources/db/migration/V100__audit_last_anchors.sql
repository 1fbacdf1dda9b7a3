-- The page of the log shows its last anchors, so that they can be held against the copy outside: numbers and sums alone.
create function audit.last_anchors(most integer)
  returns table (seq integer, recorded_at timestamptz, chains integer, hash text)
  language sql stable security definer set search_path = pg_catalog
as $$
  select a.seq, a.recorded_at, a.chains, encode(a.hash, 'hex') from audit.anchor a order by a.seq desc limit most
$$;
grant create on schema audit to brygga_recorder;
alter function audit.last_anchors owner to brygga_recorder;
revoke create on schema audit from brygga_recorder;
revoke all on function audit.last_anchors from public;
grant execute on function audit.last_anchors to brygga_app;
