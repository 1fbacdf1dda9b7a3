package se.brygga.app.access.internal;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.stereotype.Component;

/**
 * Writes into the description of the interface who may do what ({@code x-roles}), from the table of rights, and that a
 * token says who.
 */
@Component
class OpenApiRoles implements OpenApiCustomizer {

    private static final String TOKEN = "token";

    private final AuthorizationTable table;

    OpenApiRoles(AuthorizationTable table) {
        this.table = table;
    }

    @Override
    public void customise(OpenAPI description) {
        if (description.getPaths() == null) {
            return;
        }
        Components components = Optional.ofNullable(description.getComponents()).orElseGet(Components::new);
        components.addSecuritySchemes(
                TOKEN, new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("bearer"));
        description.components(components);
        description
                .getPaths()
                .forEach((path, item) -> item.readOperationsMap()
                        .forEach((method, operation) -> table.declared(method.name(), path)
                                .ifPresent(row -> {
                                    operation.addExtension("x-roles", roles(row));
                                    if (!(row.audience() instanceof Operation.Audience.Everyone)) {
                                        operation.addSecurityItem(new SecurityRequirement().addList(TOKEN));
                                    }
                                })));
    }

    /** Each role with its scope; {@code everyone} and {@code every-account} stand for themselves. */
    static Map<String, String> roles(Operation operation) {
        return switch (operation.audience()) {
            case Operation.Audience.Everyone everyone -> Map.of("everyone", ScopeWord.NONE.word());
            case Operation.Audience.EveryAccount everyAccount -> Map.of("every-account", ScopeWord.NONE.word());
            case Operation.Audience.Roles roles -> {
                Map<String, String> words = new TreeMap<>();
                roles.reach().forEach((role, scope) -> words.put(role, scope.word()));
                yield words;
            }
        };
    }
}
