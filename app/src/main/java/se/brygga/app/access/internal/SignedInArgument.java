package se.brygga.app.access.internal;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import se.brygga.app.access.SignedIn;

/**
 * Hands {@link SignedIn} to a controller that asks for it. A page for everyone asks for {@code Optional<SignedIn>};
 * asking for a person where nobody need be signed in is a bug.
 */
final class SignedInArgument implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.nestedIfOptional().getNestedParameterType() == SignedIn.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        Optional<SignedIn> person = Caller.current();
        if (parameter.getParameterType() == Optional.class) {
            return person;
        }
        return person.orElseThrow(
                () -> new IllegalStateException("nobody is signed in at " + parameter.getExecutable()));
    }
}
