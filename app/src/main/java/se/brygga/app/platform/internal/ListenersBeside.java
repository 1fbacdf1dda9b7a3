package se.brygga.app.platform.internal;

import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.scheduling.annotation.AbstractAsyncConfiguration;
import org.springframework.scheduling.annotation.AsyncAnnotationBeanPostProcessor;
import org.springframework.scheduling.config.TaskManagementConfigUtils;

/**
 * Lets listeners to events work in the background, as Spring does by itself; but looks for them among classes that are
 * called listeners, and not in each method of each part at every start.
 */
@Configuration(proxyBeanMethods = false)
@Role(BeanDefinition.ROLE_INFRASTRUCTURE)
class ListenersBeside extends AbstractAsyncConfiguration {

    @Bean(TaskManagementConfigUtils.ASYNC_ANNOTATION_PROCESSOR_BEAN_NAME)
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    AsyncAnnotationBeanPostProcessor listenersBeside() {
        AsyncAnnotationBeanPostProcessor beside = new AmongListeners();
        beside.configure(executor, exceptionHandler);
        return beside;
    }

    private static final class AmongListeners extends AsyncAnnotationBeanPostProcessor {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean isEligible(Class<?> part) {
            return FewProxies.isListener(part) && super.isEligible(part);
        }
    }
}
