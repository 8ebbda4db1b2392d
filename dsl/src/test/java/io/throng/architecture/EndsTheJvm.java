package io.throng.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import java.util.Set;

/** Whether an access, be it a call or a method reference, ends the whole JVM. */
final class EndsTheJvm extends DescribedPredicate<JavaAccess<?>> {

    private static final Set<String> ENDINGS = Set.of("exit", "halt");

    EndsTheJvm() {
        super("it ends the JVM");
    }

    @Override
    public boolean test(JavaAccess<?> access) {
        var owner = access.getTargetOwner();
        return (owner.isEquivalentTo(System.class) || owner.isEquivalentTo(Runtime.class))
                && ENDINGS.contains(access.getTarget().getName());
    }
}
