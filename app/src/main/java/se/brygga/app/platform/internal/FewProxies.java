package se.brygga.app.platform.internal;

import org.springframework.aop.framework.autoproxy.InfrastructureAdvisorAutoProxyCreator;

/**
 * Looks for transactions by annotation only where there are some: in the registry of events and in listeners to events.
 * Everything else opens its transactions by a call ({@link se.brygga.app.platform.ScopedDatabase}), and searching each
 * method of each part for an annotation that is not there took a seventh of a start.
 */
final class FewProxies extends InfrastructureAdvisorAutoProxyCreator {

    private static final long serialVersionUID = 1L;
    private static final String REGISTRY = "org.springframework.modulith.";
    private static final String LISTENER = "Listener";

    @Override
    protected boolean shouldSkip(Class<?> part, String name) {
        boolean mayHaveSome = part.getName().startsWith(REGISTRY) || isListener(part);
        return !mayHaveSome || super.shouldSkip(part, name);
    }

    /** Whether the class calls itself a listener, as those that hear events do. */
    static boolean isListener(Class<?> part) {
        return part.getSimpleName().endsWith(LISTENER);
    }
}
