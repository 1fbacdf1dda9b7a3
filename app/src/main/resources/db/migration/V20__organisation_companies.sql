-- The legal entities that decide, copied from the profile at start so that rows can point at them.
create schema organisation;
grant usage on schema organisation to brygga_app, brygga_recorder, brygga_counter;

create table organisation.company (
  code  text primary key check (code ~ '^[a-z][a-z0-9-]*$'),
  name  text not null,
  valid daterange not null
);
grant select, insert, update on organisation.company to brygga_app;
grant select on organisation.company to brygga_recorder, brygga_counter;

create table organisation.number_series (
  series text    not null,
  year   integer not null,
  next   integer not null default 1,
  primary key (series, year)
);
comment on table organisation.number_series is 'Numbers of cases and decisions: unique and rising within a year.';
grant select, insert, update on organisation.number_series to brygga_app, brygga_recorder;
