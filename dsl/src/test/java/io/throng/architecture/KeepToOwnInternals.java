package io.throng.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** Classes use {@code internal} packages of their own module only. */
final class KeepToOwnInternals extends ArchCondition<JavaClass> {

    private final Modules modules;

    KeepToOwnInternals(Modules modules) {
        super("use internal packages of their own module only");
        this.modules = modules;
    }

    @Override
    public void check(JavaClass user, ConditionEvents events) {
        for (Dependency dependency : user.getDirectDependenciesFromSelf()) {
            JavaClass used = dependency.getTargetClass();
            if (modules.isInternal(used) && !modules.of(used).equals(modules.of(user))) {
                events.add(SimpleConditionEvent.violated(user, dependency.getDescription()));
            }
        }
    }
}
