-- A base rate has a last day: the one its source states, and where that states none the end of the month it begins in. An
-- open end would let it hold for years after the next notice.
update aid.rate set valid_to = (date_trunc('month', valid_from) + interval '1 month - 1 day')::date
 where kind = 'BASE_RATE' and valid_to is null;
alter table aid.rate add constraint base_rate_ends check (kind <> 'BASE_RATE' or valid_to is not null);
