-- What a decision read of an enterprise is more than its owners.
comment on column clients.enterprise.graph_version is
  'Raised by every edit of ownership at each enterprise whose group it changes, and of figures, sector and standing at the enterprise itself; under the same row locks that a decision takes.';
