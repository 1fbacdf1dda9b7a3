-- Who reads which entry. Accounts belong to the company that administers them; what is nobody's own is the whole group's.
-- The register of enterprises is shared by every company, and so is the log of its changes.
create function platform.whole_group() returns boolean
  language sql stable parallel safe
  return coalesce((select bool_and(c.code = any (platform.scope('companies'))) from organisation.company c), false);
comment on function platform.whole_group is 'Whether the transaction sees every legal entity there is or was.';

alter policy scope on audit.entry using (
  platform.in_scope(company, county, null, null, party)
  or (company is null and county is null and party is null and kind = 'ENTERPRISE' and platform.scope('companies') <> '{}')
  or (company is null and county is null and (select platform.whole_group())));

-- A link of an invitation opens an account: no answer that shows one is kept any more, and what was kept is removed.
delete from platform.idempotency_record where operation = 'access.users.invite';
