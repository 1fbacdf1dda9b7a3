package se.brygga.app.access.internal;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.brygga.app.access.DemoAccounts;
import se.brygga.app.access.internal.Guarded.Kind;
import se.brygga.app.cases.CaseFile;
import se.brygga.app.platform.Scope;

/**
 * One operation asked for by one role at one object: which address that is, and whether the table lets it reach so far.
 */
record Reached(Operation operation, String who, Guarded object) {

    static final Scope OTHER = Scope.ofCompanies(Set.of(DemoAccounts.OTHER_COMPANY));

    /** What stands in an address where it is a word and no object. */
    static final Map<String, String> WORDS =
            Map.of("language", "sv", "slug", "belopp", "steg", "komplett", "entry", "1");

    private static final Pattern VARIABLE = Pattern.compile("\\{([a-z]+)(?::[^}]*)?}");

    /** Operations that look at what a decision left behind. */
    private static final Set<String> OF_DECIDED = Set.of(
            "cases.receipt",
            "applications.decision.show",
            "applications.response.ask",
            "applications.response.confirm",
            "aid.register.list",
            "aid.register.export");

    /** Lists that show a case to whoever reaches it, with the question that finds it. */
    private static final Map<String, String> LISTS = Map.of(
            "cases.list", "?status=alla&q=",
            "cases.queue", "?q=",
            "search.find", "?q=",
            "aid.register.list", "?q=",
            "aid.register.export", "?q=",
            "audit.log.list", "?kedja=");

    /** Of these only some show everything in reach; the others show what is due, or enterprises first. */
    private static final Set<String> COMPLETE =
            Set.of("aid.register.list", "aid.register.export", "audit.log.list", "applications.list.show");

    /** Nobody's pages: a welcome without its link is not there for anybody. */
    private static final String WITHOUT_LINK = "access.invitation.";

    /**
     * The register of enterprises is shared by every company: each must count the same group. Rates are everybody's.
     */
    private static final List<String> SHARED = List.of("cases.enterprise.", "aid.rates.", "pub.");

    Map<String, String> values() {
        Map<String, String> values = new HashMap<>(WORDS);
        Map<String, String> of = object.values();
        if (operation.id().startsWith("pub.products")) {
            values.put("slug", "micro-loan");
        } else if (operation.id().startsWith("pub.")) {
            values.put("slug", "skede");
        }
        values.put("number", file().number());
        values.put("nr", nr());
        values.put("decision", of.getOrDefault("decision", ""));
        values.put("request", of.getOrDefault("request", ""));
        values.put("grant", of.getOrDefault("grant", ""));
        values.put("mandate", of.getOrDefault("mandate", ""));
        values.put("token", of.getOrDefault(mine("token"), of.getOrDefault("token", "")));
        values.put("id", of.getOrDefault(mine(thing()), of.getOrDefault(thing(), "")));
        values.put("chain", file().id().toString());
        values.put("name", of.getOrDefault(OF_DECIDED.contains(operation.id()) ? "decided-name" : "open-name", ""));
        return values;
    }

    /** What belongs to an account is, where the object is one's own, that of the very account that asks. */
    private String mine(String thing) {
        return ofAnAccount() && object.kind() == Kind.OWN ? thing + "-" + who : thing;
    }

    private String thing() {
        String id = operation.id();
        return id.startsWith("documents.")
                ? "paper"
                : id.startsWith("cases.person")
                        ? "client"
                        : id.startsWith("access.parked") ? "parked" : id.startsWith("aid.rates") ? "rate" : "user";
    }

    /** What the object's own page is found by: a case and an enterprise by their numbers, a decision by its own. */
    private String nr() {
        if (operation.id().equals("cases.decision.by-number")) {
            return object.decided().procedure().decision().orElseThrow().number();
        }
        return operation.id().startsWith("cases.enterprise.") ? enterprise() : file().number();
    }

    private String enterprise() {
        return object.values().getOrDefault("enterprise", "");
    }

    private CaseFile file() {
        return OF_DECIDED.contains(operation.id()) ? object.decided() : object.open();
    }

    static String address(Operation operation, Map<String, String> values) {
        Matcher variable = VARIABLE.matcher(operation.path().getPatternString());
        StringBuilder path = new StringBuilder();
        while (variable.find()) {
            variable.appendReplacement(path, values.getOrDefault(variable.group(1), "0"));
        }
        return variable.appendTail(path) + query(operation, values);
    }

    private static String query(Operation operation, Map<String, String> values) {
        String asked = LISTS.getOrDefault(operation.id(), "");
        String sought = values.getOrDefault(asked.endsWith("kedja=") ? "chain" : "name", "");
        return asked.isEmpty() || sought.isEmpty() ? "" : asked + URLEncoder.encode(sought, StandardCharsets.UTF_8);
    }

    /** Whether the row of the table that lets the role in reaches this object. */
    boolean inReach() {
        if (SHARED.stream().anyMatch(operation.id()::startsWith)) {
            return true;
        }
        if (ofAnAccount()) {
            return object.kind() == Kind.OWN;
        }
        ScopeWord word = operation.reach(who).orElse(ScopeWord.NONE);
        return switch (word) {
            case NONE -> true;
            case OWN -> object.kind().applicants();
            case COMPANY -> object.company().equals(DemoAccounts.COMPANY);
            case COUNTY -> object.county().equals("19");
            case GROUP -> true;
        };
    }

    /** What belongs to one account is nobody else's, whatever her role. */
    private boolean ofAnAccount() {
        return Set.of("access.parked.show", "access.parked.discard", "access.tokens.collect", "access.tokens.end")
                .contains(operation.id());
    }

    boolean there() {
        return !operation.id().startsWith(WITHOUT_LINK);
    }

    boolean listed() {
        return COMPLETE.contains(operation.id());
    }

    String shown() {
        return file().number();
    }
}
