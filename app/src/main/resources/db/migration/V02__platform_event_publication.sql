-- The publication registry of the module events: what a listener has not finished is taken up again at start.
create table platform.event_publication (
  id                     uuid        primary key,
  listener_id            text        not null,
  event_type             text        not null,
  serialized_event       text        not null,
  publication_date       timestamptz not null,
  completion_date        timestamptz,
  status                 text,
  completion_attempts    integer,
  last_resubmission_date timestamptz
);
create index event_publication_serialized_event_hash on platform.event_publication using hash (serialized_event);
create index event_publication_by_completion_date on platform.event_publication (completion_date);
grant select, insert, update, delete on platform.event_publication to brygga_app;
