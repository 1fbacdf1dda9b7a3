package se.brygga.app.platform.internal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.aop.Advisor;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.scheduling.annotation.AsyncAnnotationAdvisor;
import org.springframework.web.context.support.WebApplicationContextUtils;
import se.brygga.app.platform.ProductStart;
import se.brygga.app.testing.TestProduct;

/** A start makes what the first page needs, then the rest; and what is sought in few places is in no other. */
class FirstPageFirstTest {

    private final ConfigurableApplicationContext product =
            (ConfigurableApplicationContext) WebApplicationContextUtils.getRequiredWebApplicationContext(
                    TestProduct.shared().bean(ServletContext.class));

    @Test
    void aJobByTheClockRunsFromTheStartAndAPageThatNobodyAskedForWaits() {
        assertThat(plan("se.brygga.app.platform.internal.DomainEventRelay").isLazyInit())
                .isFalse();
        assertThat(plan("se.brygga.app.access.internal.Completeness").isLazyInit())
                .isFalse();
        assertThat(plan("se.brygga.app.cases.web.staff.DecisionController").isLazyInit())
                .isTrue();
    }

    @Test
    void everyPartIsMadeOnceTheProductIsReady() {
        ProductStart.complete(product);

        ConfigurableListableBeanFactory parts = product.getBeanFactory();
        assertThat(Arrays.stream(parts.getBeanDefinitionNames())
                        .filter(name -> parts.getMergedBeanDefinition(name).isSingleton())
                        .filter(name -> !parts.containsSingleton(name)))
                .isEmpty();
    }

    @Test
    void noPartHasAnAnnotatedTransactionOrBackgroundWorkThatIsNotSeen() {
        ProductStart.complete(product);
        List<Advisor> advisors =
                new ArrayList<>(product.getBeansOfType(Advisor.class).values());
        advisors.add(new AsyncAnnotationAdvisor());

        List<String> unseen = new ArrayList<>();
        List<String> seen = new ArrayList<>();
        product.getBeansOfType(Object.class).forEach((name, part) -> {
            if (advisors.stream().anyMatch(advisor -> AopUtils.canApply(advisor, AopUtils.getTargetClass(part)))) {
                (AopUtils.isAopProxy(part) ? seen : unseen).add(name);
            }
        });
        assertThat(unseen).isEmpty();
        assertThat(seen).contains("se.brygga.app.documents.internal.LetterListener");
    }

    private BeanDefinition plan(String part) {
        return product.getBeanFactory().getBeanDefinition(part);
    }
}
