package se.brygga.app.access.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;
import org.springframework.web.util.pattern.PatternParseException;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/**
 * Reads {@code authz.yaml} and holds it to its rules. A fault refuses the start with file, line and rule: a table of
 * rights that is half understood is worse than none.
 */
final class AuthorizationFile {

    static final String NAME = "authz.yaml";

    private static final int MOST_ENTRIES = 7;
    private static final Pattern ROLE_ID = Pattern.compile("[a-z][a-z0-9-]*");
    private static final Pattern OPERATION_ID = Pattern.compile("[a-z][a-z0-9]*(\\.[a-z][a-z0-9-]*)+");
    private static final Set<String> METHODS = Set.of("GET", "POST", "PUT", "PATCH", "DELETE");

    private final String file;
    private final List<String> faults = new ArrayList<>();
    private final Map<String, Role> roles = new LinkedHashMap<>();
    private final Map<String, Operation> operations = new LinkedHashMap<>();

    private AuthorizationFile(String file) {
        this.file = file;
    }

    /** The table has faults; the message names each with file, line and rule. */
    static final class Invalid extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Invalid(List<String> faults) {
            super("The table of rights is refused:\n" + String.join("\n", faults));
        }
    }

    /** Reads the table that ships in the jar. */
    static AuthorizationTable shipped() {
        try (InputStream stream = AuthorizationFile.class.getResourceAsStream("/" + NAME)) {
            if (stream == null) {
                throw new Invalid(List.of(NAME + ": missing from the jar"));
            }
            return read(NAME, new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads a table from text. */
    static AuthorizationTable parse(String file, String text) {
        return read(file, new StringReader(text));
    }

    private static AuthorizationTable read(String file, Reader text) {
        AuthorizationFile reading = new AuthorizationFile(file);
        try {
            reading.read(new YamlMap(new Yaml(new LoaderOptions()).compose(text)));
        } catch (MarkedYAMLException e) {
            reading.fault(
                    e.getProblemMark() == null ? 0 : e.getProblemMark().getLine() + 1, "not YAML: " + e.getProblem());
        } catch (YamlMap.NotAsExpected e) {
            reading.fault(e.line(), e.rule());
        }
        if (!reading.faults.isEmpty()) {
            throw new Invalid(reading.faults);
        }
        return new AuthorizationTable(reading.roles, List.copyOf(reading.operations.values()));
    }

    private void read(YamlMap whole) {
        whole.only("roles", "operations");
        YamlMap definitions = whole.map("roles");
        for (YamlMap row : whole.rows("operations")) {
            guarded(row.line(), () -> readOperation(row, definitions));
        }
        for (String id : definitions.keys()) {
            YamlMap body = definitions.map(id);
            guarded(body.line(), () -> readRole(id, body));
        }
    }

    /** Goes on after a fault, so that one start tells all of them. */
    private void guarded(int line, Runnable reading) {
        try {
            reading.run();
        } catch (YamlMap.NotAsExpected e) {
            fault(e.line(), e.rule());
        } catch (PatternParseException e) {
            fault(line, "not a path pattern: " + e.getMessage());
        }
    }

    private void fault(int line, String rule) {
        faults.add(file + ":" + line + ": " + rule);
    }

    private void readOperation(YamlMap row, YamlMap definitions) {
        row.only("id", "on", "kind", "allow", "key");
        String id = row.text("id");
        String[] on = row.text("on").split(" ", 2);
        row.check(OPERATION_ID.matcher(id).matches(), "an id is written module.thing.verb, not \"" + id + "\"");
        row.check(!operations.containsKey(id), "operation \"" + id + "\" stands twice");
        row.check(on.length == 2 && METHODS.contains(on[0]), "\"on\" is a method and a path, such as GET /arbete");
        row.check(on[1].startsWith("/"), "a path begins with a slash");
        PathPattern path = PathPatternParser.defaultInstance.parse(on[1]);
        row.check(
                operations.values().stream()
                        .noneMatch(o -> o.method().equals(on[0]) && o.path().equals(path)),
                "two operations answer " + row.text("on"));
        Operation.Kind kind = kind(row, on);
        operations.put(id, new Operation(id, on[0], path, kind, audience(row, definitions), ownKey(row), row.line()));
    }

    private static Operation.Kind kind(YamlMap row, String[] on) {
        return switch (row.text("kind")) {
            case "page" -> {
                row.check(on[0].equals("GET"), "a page is asked for by GET");
                yield Operation.Kind.PAGE;
            }
            case "form" -> {
                row.check(on[0].equals("POST"), "a form is sent by POST");
                yield Operation.Kind.FORM;
            }
            case "api" -> {
                row.check(on[1].startsWith("/api/") || on[1].equals("/halsa"), "an api operation lies under /api/");
                yield Operation.Kind.API;
            }
            default -> throw row.wrong("kind is page, form or api, not \"" + row.text("kind") + "\"");
        };
    }

    private static boolean ownKey(YamlMap row) {
        row.check(row.optional("key").orElse("own").equals("own"), "key is \"own\", or left out");
        return row.optional("key").isPresent();
    }

    private static ScopeWord scope(YamlMap allowed, String role) {
        String word = allowed.text(role);
        return ScopeWord.of(word).orElseThrow(() -> allowed.wrong("unknown scope \"" + word + "\" for role " + role));
    }

    private static Operation.Audience audience(YamlMap row, YamlMap definitions) {
        if (row.isText("allow")) {
            return switch (row.text("allow")) {
                case "everyone" -> new Operation.Audience.Everyone();
                case "every-account" -> new Operation.Audience.EveryAccount();
                default -> throw row.wrong("allow is everyone, every-account, or roles with their scope");
            };
        }
        YamlMap allowed = row.map("allow");
        Map<String, ScopeWord> reach = new HashMap<>();
        for (String role : allowed.keys()) {
            allowed.check(definitions.keys().contains(role), "unknown role \"" + role + "\"");
            reach.put(role, scope(allowed, role));
        }
        allowed.check(!reach.isEmpty(), "an operation that nobody may do is left out of the file");
        return new Operation.Audience.Roles(reach);
    }

    private void readRole(String id, YamlMap body) {
        body.only("start", "staff", "second-factor", "nav");
        body.check(ROLE_ID.matcher(id).matches(), "a role is written in small letters, not \"" + id + "\"");
        List<Role.Entry> nav = new ArrayList<>();
        for (YamlMap entry : body.rows("nav")) {
            entry.only("key", "operation", "letter");
            nav.add(new Role.Entry(
                    entry.text("key"),
                    page(entry, "operation", id),
                    entry.optional("letter").orElse("")));
        }
        body.check(
                nav.size() <= MOST_ENTRIES,
                "a role has at most " + MOST_ENTRIES + " entries, " + id + " has " + nav.size());
        String start = page(body, "start", id);
        roles.put(id, new Role(id, start, body.flag("staff"), body.flag("second-factor"), nav));
    }

    /**
     * The address of the page that an operation is, without the language in front; the role must be allowed to see it.
     */
    private String page(YamlMap where, String key, String role) {
        String id = where.text(key);
        Operation operation = Optional.ofNullable(operations.get(id))
                .orElseThrow(() -> where.wrong("unknown operation \"" + id + "\""));
        String path = operation.path().getPatternString().replaceFirst("^/\\{[^}]+}(?=/)", "");
        where.check(
                operation.kind() == Operation.Kind.PAGE && !path.contains("{"),
                "\"" + id + "\" is not a page of its own");
        where.check(operation.reach(role).isPresent(), "role " + role + " may not see \"" + id + "\"");
        return path;
    }
}
