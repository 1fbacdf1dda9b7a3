-- A secret that is shown for enrolment but not yet proved by a code; it becomes the account's own with the first right code.
alter table access.account add column totp_pending text;

-- A link that works once: for the first administrator, and for everyone who is invited or has lost a password.
create table access.invitation (
  id          uuid        primary key,
  account     uuid        references access.account,
  token_hash  text        not null unique,
  expires_at  timestamptz not null,
  used_at     timestamptz,
  made_by     uuid        references access.person,
  recorded_at timestamptz not null
);
comment on column access.invitation.account is 'Null for the first administrator, whose account the link itself creates.';
create index invitation_account on access.invitation (account) where used_at is null;

-- Keys that every node signs with. Made by whichever node asks first.
create table access.signing_key (
  name        text        primary key,
  value       bytea       not null check (length(value) >= 32),
  recorded_at timestamptz not null
);

-- The page that showed a parked form, so that the text can be taken back there.
alter table access.parked_form add column page text not null default '';
alter table access.parked_form add column files_left_out boolean not null default false;

-- Whoever runs a keyed call holds its record; the effect marks the record in its own transaction. So a call that died can be
-- told from one that had its effect, and a runner that was given up on cannot commit any more.
alter table platform.idempotency_record add column runner uuid;
alter table platform.idempotency_record add column effect boolean not null default false;
comment on column platform.idempotency_record.effect is
  'Set by the transaction that changed something under this key; true without a status means done, answer not recorded.';

-- Nobody gives rights to herself.
alter table access.role_grant add constraint not_to_oneself check (granted_by is distinct from person);
alter table access.mandate add constraint not_to_oneself check (granted_by is distinct from person);

-- A failed attempt is written before the password is looked at, so that parallel guesses are counted too.
alter table access.sign_in_failure add column id uuid primary key default uuidv7();

grant select, insert, update on access.invitation to brygga_app;
grant select, insert on access.signing_key to brygga_app;
