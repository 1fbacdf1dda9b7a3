package se.brygga.postgres;

import java.util.Locale;

/**
 * A way in which a server can lose, leak or forge what the product has acknowledged. Each carries the query that finds
 * it; every row of the answer says what was found, none means safe.
 *
 * <p>The queries may use what was expected: {@code app_role}, {@code zone} and {@code versions}.
 */
public enum Danger {

    /** A power cut loses acknowledged commits, or the whole cluster. Found: the setting. */
    FSYNC_OFF("select name || ' = ' || setting from pg_settings where name = 'fsync' and setting <> 'on'"),

    /** A power cut half-way through a page leaves it broken beyond repair. Found: the setting. */
    FULL_PAGE_WRITES_OFF(
            "select name || ' = ' || setting from pg_settings where name = 'full_page_writes' and setting <> 'on'"),

    /** Commits are acknowledged before they are on disk, here or for the product's role. Found: the setting. */
    SYNCHRONOUS_COMMIT_OFF("""
            select name || ' = ' || setting from pg_settings where name = 'synchronous_commit' and setting = 'off'
            union all
            select coalesce(r.rolname, 'all roles') || ': ' || c from pg_db_role_setting s
              left join pg_roles r on r.oid = s.setrole, unnest(s.setconfig) c, expected
             where c ~* '^synchronous_commit=(off|false|no|0)$' and (s.setrole = 0 or r.rolname = app_role)
               and (s.setdatabase = 0 or s.setdatabase = (select oid from pg_database where datname = current_database()))"""),

    /** Bits that rot on the disk are read as if they were true. Found: the setting. */
    CHECKSUMS_OFF("select name || ' = ' || setting from pg_settings where name = 'data_checksums' and setting <> 'on'"),

    /** Whoever reaches the server over the network is let in without a password. Found: the line and the address. */
    TRUST_BEYOND_LOOPBACK("""
            select 'line ' || line_number || ': ' || type || ' ' || coalesce(address, '') from pg_hba_file_rules
             where auth_method = 'trust' and type <> 'local'
               and (address = 'localhost'
                    or (address like '127.%' and netmask like '255.%')
                    or (address = '::1' and netmask = 'ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff')) is not true"""),

    /**
     * The product's role, or a role that it may become, is a superuser, passes row security or every grant, or reads
     * whole files past both. Found: the role.
     */
    APP_ROLE_SUPERUSER("""
            select distinct any_of.rolname from expected join pg_roles r on r.rolname = app_role
              join pg_roles any_of on any_of.oid = r.oid or (not r.rolsuper and pg_has_role(r.oid, any_of.oid, 'MEMBER'))
             where any_of.rolsuper or any_of.rolbypassrls or any_of.rolreplication or any_of.rolcreaterole
                or any_of.rolname in ('pg_read_all_data', 'pg_write_all_data', 'pg_read_server_files',
                                      'pg_write_server_files', 'pg_execute_server_program')
             order by 1 limit 1"""),

    /**
     * The product's role owns something, itself or through a role it is in, and could switch the rules off. Found: one
     * thing.
     */
    APP_ROLE_OWNS("""
            select t.what from expected join pg_roles r on r.rolname = app_role and not r.rolsuper, lateral (
              select 'schema ' || nspname as what, nspowner as owner from pg_namespace
              union all select 'relation ' || oid::regclass, relowner from pg_class where relkind in ('r','p','v','m','S','f')
              union all select 'function ' || oid::regproc, proowner from pg_proc
              union all select 'database ' || datname, datdba from pg_database where datname = current_database()) t
             where pg_has_role(r.oid, t.owner, 'MEMBER') and t.owner <> 10
             order by 1 limit 1"""),

    /** Sessions reckon days in another zone than the product. Found: the zone. */
    WRONG_TIME_ZONE("""
            select found from expected, current_setting('TimeZone') found
             where found <> zone and not (found in ('UTC', 'Etc/UTC', 'GMT', 'Z') and zone in ('UTC', 'Etc/UTC', 'GMT', 'Z'))"""),

    /** A migration that this product does not know has been run. Found: the version. */
    UNKNOWN_SCHEMA_VERSION("""
            select version from public.flyway_schema_history, expected
             where version is not null and success and ltrim(version, '0') <> all (versions)
             order by installed_rank limit 1"""),

    /**
     * Archiving is on, but finished log has been waiting for more than a day: a restore would lose it. Found: since
     * when.
     */
    ARCHIVING_STALE("""
            select to_char(min(modification) at time zone 'UTC', 'YYYY-MM-DD HH24:MI') from pg_ls_archive_statusdir()
             where current_setting('archive_mode') <> 'off' and name like '%.ready'
            having min(modification) < now() - interval '24 hours'""");

    private final String query;

    Danger(String query) {
        this.query = query;
    }

    /** The query with the expectation in front, which takes three parameters: role, zone and versions. */
    String query() {
        return "with expected as (select ?::text as app_role, ?::text as zone, ?::text[] as versions) " + query;
    }

    /**
     * The key of the sentence that tells of it, such as {@code postgres.unsafe.fsync-off}; its argument is what was
     * found.
     */
    public String messageKey() {
        return "postgres.unsafe." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
