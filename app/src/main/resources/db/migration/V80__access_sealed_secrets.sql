-- Secrets of time-based codes are sealed under a key outside the database. Those of earlier versions are sealed by the
-- product as it starts, since only it has the key; the check therefore does not look at the rows that are there.
alter table access.account
  add constraint totp_is_sealed
    check (coalesce(totp_secret, 'v1:') like 'v1:%' and coalesce(totp_pending, 'v1:') like 'v1:%') not valid;
