package se.brygga.app.access.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import se.brygga.app.testing.TestProduct;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The description of the interface says what the product does, no more and no less. */
class OpenApiTest {

    private final TestProduct product = TestProduct.shared();
    private final JsonNode description = JsonMapper.builder()
            .build()
            .readTree(product.browser().get("/api/v1/openapi.json").body());

    @Test
    void everyOperationForProgramsIsDescribedAndNothingElse() {
        Set<String> described = new TreeSet<>();
        description
                .path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .propertyNames()
                        .forEach(method -> described.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey())));
        Set<String> answered = new TreeSet<>();
        product.bean(Completeness.class).answered().stream()
                .filter(mapping -> mapping.contains(" /api/") && !mapping.contains("/openapi.json"))
                .forEach(answered::add);
        assertThat(described).isEqualTo(answered).isNotEmpty();
    }

    @Test
    void everyOperationTellsWhoMayAndHowItRefuses() {
        description
                .path("paths")
                .forEach(path -> path.forEach(operation -> {
                    assertThat(operation.path("x-roles").isEmpty())
                            .as(operation.toString())
                            .isFalse();
                    assertThat(operation.path("responses").propertyNames()).contains("401", "403");
                    assertThat(operation.path("security").isEmpty())
                            .as(operation.toString())
                            .isFalse();
                    operation.path("responses").properties().stream()
                            .filter(answer -> answer.getKey().startsWith("4"))
                            .forEach(answer -> assertThat(answer.getValue()
                                            .path("content")
                                            .path("application/problem+json")
                                            .path("schema")
                                            .path("$ref")
                                            .asString(""))
                                    .as(answer.getKey())
                                    .isNotEmpty());
                }));
    }

    @Test
    void theDecisionIsDescribedWithItsHeadersItsBodyAndItsAnswers() {
        JsonNode decide = description
                .path("paths")
                .path("/api/v1/cases/{number}/decision")
                .path("post");
        assertThat(decide.path("responses").propertyNames())
                .containsExactlyInAnyOrder("201", "400", "401", "403", "404", "409", "412", "415", "422", "428");
        Set<String> parameters = new TreeSet<>();
        decide.path("parameters").forEach(one -> parameters.add(one.path("name").asString("")));
        assertThat(parameters).containsExactlyInAnyOrder("number", "Idempotency-Key", "If-Match");
        JsonNode schemas = description.path("components").path("schemas");
        assertThat(schemas.path("DecisionRequest").path("properties").propertyNames())
                .containsExactlyInAnyOrder("outcome", "reasons");
        assertThat(schemas.path("Decision").path("properties").propertyNames())
                .containsExactlyInAnyOrder("decision", "number", "receipt");
        assertThat(schemas.path("DecisionRequest").path("additionalProperties").asBoolean(true))
                .isFalse();
    }
}
