package se.brygga.app.cases.web.staff;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.MethodParameter;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import se.brygga.app.access.SignedIn;
import se.brygga.app.web.ui.FormState;

/** Lays the case of the address {@code …/{nr}/…} and what was typed before a handler that asks for {@link Posted}. */
@Component
final class PostedArgument implements HandlerMethodArgumentResolver, WebMvcConfigurer {

    private final ObjectProvider<Desk> desks;

    PostedArgument(ObjectProvider<Desk> desks) {
        this.desks = desks;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Posted.class;
    }

    @Override
    public Posted resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        HttpServletRequest servlet = request.getNativeRequest(HttpServletRequest.class);
        if (servlet == null
                || !(servlet.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> path)
                || !(path.get("nr") instanceof String number)
                || !(request.getUserPrincipal() instanceof Authentication caller)
                || !(caller.getPrincipal() instanceof SignedIn who)) {
            throw new IllegalStateException("no case and nobody signed in at " + parameter.getExecutable());
        }
        Map<String, List<String>> typed = new HashMap<>();
        request.getParameterMap().forEach((name, values) -> typed.put(name, Arrays.asList(values)));
        return new Posted(desks.getObject().sit(who, servlet, number), FormState.of(typed));
    }
}
