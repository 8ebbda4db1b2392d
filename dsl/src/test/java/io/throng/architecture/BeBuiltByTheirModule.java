package io.throng.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.Source;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** Classes come out of the folder or the jar of the module that their package belongs to. */
final class BeBuiltByTheirModule extends ArchCondition<JavaClass> {

    private final Modules modules;

    BeBuiltByTheirModule(Modules modules) {
        super("be built by the module of their package");
        this.modules = modules;
    }

    @Override
    public void check(JavaClass member, ConditionEvents events) {
        String module = modules.of(member);
        String source =
                member.getSource().map(Source::getUri).map(Object::toString).orElse("nowhere");
        boolean atHome = source.contains("/" + module + "/target/") || source.contains("/throng-" + module + "-");
        String message = member.getDescription() + " belongs to module " + module + " and was " + (atHome ? "" : "not ")
                + "built by it: " + source;
        events.add(new SimpleConditionEvent(member, atHome, message));
    }
}
