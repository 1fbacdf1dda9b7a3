-- A name that is misspelt by a letter is found by the pieces of three letters it shares with the right one.
create extension if not exists pg_trgm;

-- The search box looks for any part of a name, and for names alike. Without an index every name of the register is cut into
-- its pieces at each search; with one only those that share some are looked at. Both registers are read far more often
-- than they are written.
create index enterprise_name_alike on clients.enterprise using gin (lower(name) gin_trgm_ops);
create index person_name_alike on clients.person using gin (lower(name) gin_trgm_ops);
