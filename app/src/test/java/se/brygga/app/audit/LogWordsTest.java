package se.brygga.app.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.brygga.app.cases.CaseOutcome;
import se.brygga.app.clients.LegalForm;
import se.brygga.app.clients.Register;
import se.brygga.app.organisation.Profile;
import se.brygga.app.platform.Scope;
import se.brygga.app.platform.ScopedDatabase;
import se.brygga.app.testing.TestProduct;
import se.brygga.core.financing.StatedFacts;
import se.brygga.core.law.Degree;

/** Whatever code reaches the log, the page of the log tells it in words. */
class LogWordsTest {

    private final TestProduct product = TestProduct.shared();

    /** A payload's member and one of the codes that it can carry. */
    private record Code(String name, String code) {}

    private List<Code> codes() throws Exception {
        List<Code> codes = new ArrayList<>();
        of(CaseOutcome.values()).forEach(code -> codes.add(new Code("outcome", code)));
        of(Degree.values()).forEach(code -> codes.add(new Code("degree", code)));
        of(LegalForm.values()).forEach(code -> codes.add(new Code("legalForm", code)));
        of(Register.Ground.values()).forEach(code -> codes.add(new Code("ground", code)));
        facts(StatedFacts.class).forEach(name -> codes.add(new Code("fact", name)));
        product.bean(Profile.class)
                .catalogue()
                .products()
                .forEach(one -> codes.add(new Code("form", one.form().toString())));
        codes.add(new Code("source", "applicant"));
        try (Connection connection = product.superuser();
                Statement statement = connection.createStatement();
                ResultSet roles = statement.executeQuery("select distinct role from access.role_grant")) {
            while (roles.next()) {
                codes.add(new Code("role", roles.getString(1)));
            }
        }
        return codes.stream().distinct().toList();
    }

    private static Stream<String> of(Enum<?>... values) {
        return Arrays.stream(values).map(Enum::name);
    }

    private static Stream<String> facts(Class<?> record) {
        return Arrays.stream(record.getRecordComponents())
                .flatMap(component -> component.getGenericType().getTypeName().contains("Boolean")
                        ? Stream.of(component.getName())
                        : nested(component));
    }

    private static Stream<String> nested(RecordComponent component) {
        return component.getType().isRecord() && component.getType().getName().endsWith("Facts")
                ? facts(component.getType())
                : Stream.empty();
    }

    @Test
    void everyCodeOfAnEntryIsToldInWords() throws Exception {
        Trail trail = product.bean(Trail.class);
        List<Code> codes = codes();
        assertThat(codes).extracting(Code::name).contains("role", "form", "fact", "ground");
        for (int first = 0; first < codes.size(); first += AuditFilter.PAGE_SIZE) {
            UUID subject = UUID.randomUUID();
            List<Code> some = codes.subList(first, Math.min(codes.size(), first + AuditFilter.PAGE_SIZE));
            product.bean(ScopedDatabase.class)
                    .run(
                            Scope.nothing(),
                            dsl -> some.forEach(one -> trail.append(
                                    dsl,
                                    new Trail.Entry(
                                            subject,
                                            "ENTERPRISE",
                                            "CHANGED",
                                            Optional.empty(),
                                            Trail.SeenBy.shared(),
                                            Map.of(one.name(), one.code())))));
            String page = product.browser("controller")
                    .get("/arbete/admin/logg?kedja=" + subject)
                    .body();
            String table = page.substring(page.indexOf("<tbody"), page.indexOf("</tbody>"));
            assertThat(some).noneMatch(one -> table.matches("(?s).*\\b" + one.code() + "\\b.*"));
        }
    }

    @Test
    void everyActionHasItsWords() throws IOException {
        Pattern told = Pattern.compile(
                "(?:Step\\.(?:in|telling)\\(\\s*|Entry\\([^;\"]{0,90}?(?:\"(?:CASE|ENTERPRISE|PERSON|RATE|ACCOUNT|CALLBACK)\", *)?)\"([A-Z_]{4,})\"");
        List<String> actions;
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            actions = files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> told.matcher(text(file)).results().map(match -> match.group(1)))
                    .filter(action -> !List.of("CASE", "ENTERPRISE", "PERSON", "RATE", "ACCOUNT", "CALLBACK")
                            .contains(action))
                    .distinct()
                    .toList();
        }

        assertThat(actions).contains("JUDGED", "CONFLICT_LIFTED", "PERSON_READ", "FILE_ADDED");
        String words = text(Path.of("src/main/resources/messages/audit_sv.properties"));
        assertThat(actions).allMatch(action -> words.contains("audit.action." + action + "="));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
