package io.throng.architecture;

import com.google.errorprone.annotations.CheckReturnValue;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** Classes are marked {@link CheckReturnValue}, by themselves or by their package. */
final class HaveResultsChecked extends ArchCondition<JavaClass> {

    HaveResultsChecked() {
        super("be marked @CheckReturnValue");
    }

    @Override
    public void check(JavaClass word, ConditionEvents events) {
        boolean marked = word.isAnnotatedWith(CheckReturnValue.class)
                || word.getPackage().isAnnotatedWith(CheckReturnValue.class);
        String message = word.getDescription() + (marked ? " is" : " is not") + " marked @CheckReturnValue";
        events.add(new SimpleConditionEvent(word, marked, message));
    }
}
