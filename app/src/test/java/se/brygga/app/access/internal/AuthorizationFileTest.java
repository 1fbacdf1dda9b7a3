package se.brygga.app.access.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.server.PathContainer;

class AuthorizationFileTest {

    private static final String SOUND = """
      roles:
        officer: {start: x.list, staff: true, second-factor: true, nav: [{key: a.b, operation: x.list}]}
      operations:
        - {id: x.list, on: GET /x, kind: page, allow: {officer: company}}
        - {id: x.show, on: "GET /x/{id}", kind: page, allow: every-account}
        - {id: x.new, on: GET /x/new, kind: page, allow: everyone}
      """;

    @Test
    void theShippedTableIsSound() {
        AuthorizationTable table = AuthorizationFile.shipped();

        assertThat(table.roles())
                .extracting(Role::id)
                .contains(
                        "handlaggare",
                        "beslutsfattare",
                        "radgivare",
                        "kundtjanst",
                        "controller",
                        "agare",
                        "koncern",
                        "administrator",
                        "foretagare");
        assertThat(table.roles()).allSatisfy(role -> assertThat(role.nav()).hasSizeLessThanOrEqualTo(7));
    }

    @Test
    void theMostSpecificPathDecides() {
        AuthorizationTable table = AuthorizationFile.parse("t.yaml", SOUND);

        assertThat(table.operation("GET", PathContainer.parsePath("/x/new"))
                        .orElseThrow()
                        .id())
                .isEqualTo("x.new");
        assertThat(table.operation("HEAD", PathContainer.parsePath("/x/7"))
                        .orElseThrow()
                        .id())
                .isEqualTo("x.show");
        assertThat(table.operation("POST", PathContainer.parsePath("/x"))).isEmpty();
    }

    @Test
    void anOperationAllowsTheRolesItNamesAndNobodyElse() {
        AuthorizationTable table = AuthorizationFile.parse("t.yaml", SOUND);
        Operation list = table.operation("x.list").orElseThrow();

        assertThat(list.allows(true, Set.of("officer"))).isTrue();
        assertThat(list.allows(true, Set.of("other"))).isFalse();
        assertThat(list.allows(true, Set.of())).isFalse();
        assertThat(table.operation("x.show").orElseThrow().allows(true, Set.of()))
                .isTrue();
        assertThat(table.operation("x.show").orElseThrow().allows(false, Set.of()))
                .isFalse();
        assertThat(table.operation("x.new").orElseThrow().allows(false, Set.of()))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
      officer: company} | clerk: company} | t.yaml:4: unknown role "clerk"
      officer: company} | officer: planet} | t.yaml:4: unknown scope "planet" for role officer
      id: x.show | id: x.list | t.yaml:5: operation "x.list" stands twice
      GET /x/new | GET /x | t.yaml:6: two operations answer GET /x
      GET /x/new | PEEK /x/new | t.yaml:6: "on" is a method and a path, such as GET /arbete
      operation: x.list | operation: x.none | t.yaml:2: unknown operation "x.none"
      start: x.list | start: x.show | t.yaml:2: "x.show" is not a page of its own
      allow: everyone | allow: anybody | t.yaml:6: allow is everyone, every-account, or roles with their scope
      kind: page, allow: everyone | kind: form, allow: everyone | t.yaml:6: a form is sent by POST
      staff: true | staff: yes | t.yaml:2: "staff" is true or false
      staff: true | stuff: true | t.yaml:2: unknown key "stuff"
      """)
    void aFaultIsToldWithFileLineAndRule(String right, String wrong, String told) {
        String text = SOUND.replaceFirst(Pattern.quote(right), wrong);

        assertThatThrownBy(() -> AuthorizationFile.parse("t.yaml", text)).hasMessageContaining(told);
    }

    @Test
    void everyFaultIsToldAtOnce() {
        String text = SOUND.replace("kind: page", "kind: leaf");

        assertThatThrownBy(() -> AuthorizationFile.parse("t.yaml", text))
                .hasMessageContainingAll("t.yaml:4:", "t.yaml:5:", "t.yaml:6:");
    }

    @Test
    void aRoleHasAtMostSevenEntries() {
        String entry = "{key: a.b, operation: x.list}";
        String text = SOUND.replace(entry, String.join(", ", Collections.nCopies(8, entry)));

        assertThatThrownBy(() -> AuthorizationFile.parse("t.yaml", text))
                .hasMessageContaining("t.yaml:2: a role has at most 7 entries");
    }
}
