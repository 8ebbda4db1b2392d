package io.throng.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.jspecify.annotations.NullMarked;

/** Classes live in a package whose {@code package-info} says {@link NullMarked}. */
final class BeInANullMarkedPackage extends ArchCondition<JavaClass> {

    BeInANullMarkedPackage() {
        super("be in a package marked @NullMarked");
    }

    @Override
    public void check(JavaClass member, ConditionEvents events) {
        boolean marked = member.getPackage().isAnnotatedWith(NullMarked.class);
        String message = member.getDescription() + (marked ? " is" : " is not") + " in a @NullMarked package";
        events.add(new SimpleConditionEvent(member, marked, message));
    }
}
