-- The log of one kind of thing is read from its newest entry, however rare the kind is in the whole log.
create index entry_kind on audit.entry (kind, recorded_at desc);
