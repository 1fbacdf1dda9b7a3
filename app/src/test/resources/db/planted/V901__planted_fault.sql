-- A change that cannot be made.
alter table public.there_is_no_such_table add column x integer;
