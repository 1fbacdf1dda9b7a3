-- A token is issued by an administrator and waits without a secret until its own person has collected it: nobody but her
-- ever sees what speaks in her name. Withdrawing cuts its days off; the row stays.
alter table access.api_token alter column token_hash drop not null;
alter table access.api_token
  add column purpose      text not null default 'before tokens had one' check (length(purpose) between 5 and 200),
  add column issued_by    uuid references access.person,
  add column collected_at timestamptz;
alter table access.api_token alter column purpose drop default;
update access.api_token set collected_at = recorded_at;
alter table access.api_token
  add constraint secret_once_collected check ((token_hash is null) = (collected_at is null)),
  add constraint last_day_known check (not upper_inf(valid)) not valid;
create index api_token_account on access.api_token (account);
