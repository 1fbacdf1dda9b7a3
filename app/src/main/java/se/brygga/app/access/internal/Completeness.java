package se.brygga.app.access.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Refuses to start when a controller answers something that the table of rights does not know, or the other way round.
 */
@Component
class Completeness implements SmartInitializingSingleton {

    private static final String ERRORS = "/error";

    private final AuthorizationTable table;
    private final RequestMappingHandlerMapping mappings;

    Completeness(
            AuthorizationTable table,
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings) {
        this.table = table;
        this.mappings = mappings;
    }

    @Override
    public void afterSingletonsInstantiated() {
        Set<String> answered = answered();
        List<String> faults = new ArrayList<>();
        answered.stream()
                .filter(mapping ->
                        table.declared(method(mapping), path(mapping)).isEmpty())
                .forEach(mapping -> faults.add(AuthorizationFile.NAME + ": a controller answers " + mapping
                        + " and no operation says who may"));
        table.operations().stream()
                .filter(operation -> !answered.contains(
                        operation.method() + " " + operation.path().getPatternString()))
                .forEach(operation -> faults.add(AuthorizationFile.NAME + ":" + operation.line()
                        + ": no controller answers operation " + operation.id()));
        if (!faults.isEmpty()) {
            throw new AuthorizationFile.Invalid(faults);
        }
    }

    /** Every method and path that a controller answers. */
    Set<String> answered() {
        Set<String> answered = new TreeSet<>();
        mappings.getHandlerMethods().keySet().forEach(mapping -> add(mapping, answered));
        return answered;
    }

    private static void add(RequestMappingInfo mapping, Set<String> answered) {
        Set<RequestMethod> methods = mapping.getMethodsCondition().getMethods();
        for (String path : mapping.getPatternValues()) {
            if (!path.startsWith(ERRORS)) {
                (methods.isEmpty() ? Set.of(RequestMethod.values()) : methods)
                        .forEach(method -> answered.add(method + " " + path));
            }
        }
    }

    private static String method(String mapping) {
        return mapping.substring(0, mapping.indexOf(' '));
    }

    private static String path(String mapping) {
        return mapping.substring(mapping.indexOf(' ') + 1);
    }
}
