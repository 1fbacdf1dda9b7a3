-- Each chain of the log tells when an entry in its middle is changed. That its end was cut off, or that it was written anew
-- from the beginning, is told by an anchor: the heads of all chains that have grown since the last one, chained in their turn.
-- Each anchor leaves the product as a message, so that a copy of its hash lies where nobody who can write here can write.
create table audit.anchor (
  seq         integer     primary key check (seq > 0),
  recorded_at timestamptz not null,
  chains      integer     not null check (chains > 0),
  prev_hash   bytea       not null,
  hash        bytea       not null
);

create table audit.anchored_head (
  anchor  integer not null references audit.anchor deferrable initially deferred, -- its hash is over these rows
  subject uuid    not null,
  seq     integer not null,
  hash    bytea   not null,
  primary key (subject, anchor)
);
create index anchored_head_anchor on audit.anchored_head (anchor);

alter table audit.anchor enable row level security;
alter table audit.anchor force row level security;
alter table audit.anchored_head enable row level security;
alter table audit.anchored_head force row level security;
create policy recorder on audit.anchor to brygga_recorder using (true) with check (true);
create policy recorder on audit.anchored_head to brygga_recorder using (true) with check (true);
grant select, insert on audit.anchor, audit.anchored_head to brygga_recorder;

-- The bytes that are hashed: which anchor, when, and every head under it.
create function audit.anchor_link(link audit.anchor) returns bytea
  language sql stable set search_path = pg_catalog
  return sha256(link.prev_hash || convert_to(jsonb_build_array(
    link.seq, extract(epoch from link.recorded_at), link.chains,
    (select jsonb_agg(jsonb_build_array(h.subject, h.seq, encode(h.hash, 'hex')) order by h.subject)
       from audit.anchored_head h where h.anchor = link.seq))::text, 'UTF8'));

create function audit.take_anchor(taken_at timestamptz) returns integer
  language plpgsql volatile security definer set search_path = pg_catalog
as $$
declare
  last  audit.anchor;
  fresh audit.anchor;
begin
  -- One anchor at a time, on whichever node.
  perform pg_advisory_xact_lock(hashtextextended('audit.anchor', 7));
  select * into last from audit.anchor a order by a.seq desc limit 1;
  with heads as (
    select distinct on (e.subject) e.subject, e.seq, e.hash from audit.entry e order by e.subject, e.seq desc
  )
  insert into audit.anchored_head (anchor, subject, seq, hash)
  select coalesce(last.seq, 0) + 1, h.subject, h.seq, h.hash from heads h
   where h.seq is distinct from
         (select b.seq from audit.anchored_head b where b.subject = h.subject order by b.anchor desc limit 1);
  get diagnostics fresh.chains = row_count;
  if fresh.chains = 0 then
    return 0;
  end if;
  fresh.seq := coalesce(last.seq, 0) + 1;
  fresh.recorded_at := taken_at;
  fresh.prev_hash := coalesce(last.hash, '\x'::bytea);
  fresh.hash := audit.anchor_link(fresh);
  insert into audit.anchor values (fresh.seq, fresh.recorded_at, fresh.chains, fresh.prev_hash, fresh.hash);
  insert into platform.outbox (channel, payload, recorded_at)
  values ('ANCHOR', jsonb_build_object('anchor', fresh.seq, 'chains', fresh.chains, 'at', taken_at, 'hash', encode(fresh.hash, 'hex')),
          taken_at);
  return fresh.chains;
end
$$;

-- The first thing that an anchor and the log do not agree on, or nothing.
create function audit.anchor_breaks() returns setof text
  language sql stable security definer set search_path = pg_catalog
as $$
  select 'anchor ' || a.seq
    from (select x.*, x::audit.anchor as whole, lag(x.hash, 1, '\x'::bytea) over w as before, row_number() over w as place
            from audit.anchor x window w as (order by x.seq)) a
   where a.prev_hash <> a.before or a.seq <> a.place or a.hash <> audit.anchor_link(a.whole)
  union all
  select 'chain ' || h.subject || ' ' || h.seq
    from audit.anchored_head h left join audit.entry e on e.subject = h.subject and e.seq = h.seq
   where e.hash is distinct from h.hash
$$;

grant create on schema audit to brygga_recorder;
alter function audit.take_anchor owner to brygga_recorder;
alter function audit.anchor_breaks owner to brygga_recorder;
revoke create on schema audit from brygga_recorder;
revoke all on function audit.take_anchor, audit.anchor_breaks from public;
grant execute on function audit.take_anchor to brygga_app;
grant execute on function audit.anchor_breaks to brygga_app;
