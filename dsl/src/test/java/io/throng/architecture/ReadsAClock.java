package io.throng.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import java.util.Calendar;
import java.util.Date;
import java.util.Set;

/** Whether an access, be it a call or a method reference, asks the machine what time it is. */
final class ReadsAClock extends DescribedPredicate<JavaAccess<?>> {

    private static final Set<String> OF_THE_JVM = Set.of("nanoTime", "currentTimeMillis");
    private static final Set<String> OF_JAVA_TIME = Set.of(
            "now", "system", "systemUTC", "systemDefaultZone", "tick", "tickMillis", "tickSeconds", "tickMinutes");

    ReadsAClock() {
        super("it reads a clock");
    }

    @Override
    public boolean test(JavaAccess<?> access) {
        var owner = access.getTargetOwner();
        String member = access.getTarget().getName();
        return (owner.isEquivalentTo(System.class) && OF_THE_JVM.contains(member))
                || (owner.getPackageName().startsWith("java.time") && OF_JAVA_TIME.contains(member))
                || (owner.isEquivalentTo(Calendar.class) && member.equals("getInstance"))
                || (owner.isEquivalentTo(Date.class)
                        && access.getTarget().getFullName().endsWith(".<init>()"));
    }
}
