package se.brygga.app.platform.internal;

import org.jspecify.annotations.Nullable;
import org.springframework.aop.config.AopConfigUtils;
import org.springframework.beans.factory.aot.BeanRegistrationAotContribution;
import org.springframework.beans.factory.aot.BeanRegistrationAotProcessor;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.AbstractBeanDefinition;
import org.springframework.beans.factory.support.RegisteredBean;
import org.springframework.boot.LazyInitializationBeanFactoryPostProcessor;
import org.springframework.stereotype.Component;

/**
 * Lets a start make what the first page needs and leaves the other parts for right after it, when
 * {@link se.brygga.app.platform.ProductStart#complete} makes them. What starts by itself, such as jobs by the clock,
 * and what checks the whole at the start is made at once all the same. It works on the plan of the parts only, so a
 * wiring that was worked out ahead of time holds what it says and no longer the class.
 */
@Component
final class FirstPageFirst implements BeanFactoryPostProcessor, BeanRegistrationAotProcessor {

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory parts) {
        new LazyInitializationBeanFactoryPostProcessor().postProcessBeanFactory(parts);
        if (parts.containsBeanDefinition(AopConfigUtils.AUTO_PROXY_CREATOR_BEAN_NAME)
                && parts.getBeanDefinition(AopConfigUtils.AUTO_PROXY_CREATOR_BEAN_NAME)
                        instanceof AbstractBeanDefinition proxies) {
            proxies.setBeanClass(FewProxies.class);
        }
    }

    @Override
    public @Nullable BeanRegistrationAotContribution processAheadOfTime(RegisteredBean part) {
        return null;
    }
}
