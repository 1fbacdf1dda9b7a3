-- A change that works, before one that does not.
create table public.planted_before (id integer);
