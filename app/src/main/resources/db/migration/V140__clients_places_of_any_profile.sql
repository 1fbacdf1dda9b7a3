-- A county and a municipality are codes of the institution's profile. Two and four digits are Sweden's way of writing
-- them; another country has letters or more digits. The profile knows which codes there are, the table only that they
-- are codes.
alter table clients.enterprise
  drop constraint enterprise_county_check,
  drop constraint enterprise_municipality_check,
  add constraint enterprise_county_check check (county ~ '^[[:alnum:]-]{1,10}$'),
  add constraint enterprise_municipality_check check (municipality ~ '^[[:alnum:]-]{1,10}$');
-- No currency is the natural one: the terms of a case say which, and so do those who write them.
alter table cases.terms alter column currency drop default;
