package io.throng.benchmarks;

import io.throng.dsl.LoadTest;
import java.util.List;
import java.util.Locale;

/**
 * What a crowd of users takes in memory: that of ten users in the same JVM is measured first and taken off. Fails when a
 * request fails or a user is not there.
 *
 * <p>Arguments: URL, kind of {@link Crowd} in small letters, users, the mean of the seconds they think, and
 * {@code histogram} to see the bytes by class.
 */
public final class CrowdMemory {

    private static final int FEW_USERS = 10;
    private static final int CLASSES = 20;
    private static final double BYTES_PER_MIB = 1024 * 1024;

    private CrowdMemory() {}

    public static void main(String... args) throws InterruptedException {
        Crowd crowd = Crowd.valueOf(args[1].toUpperCase(Locale.ROOT));
        int users = Integer.parseInt(args[2]);
        boolean byClass = List.of(args).contains("histogram");
        double thinkSeconds = Double.parseDouble(args[3]);
        State few = state(crowd.test(args[0], FEW_USERS, thinkSeconds), FEW_USERS);
        State many = state(crowd.test(args[0], users, thinkSeconds), users);
        print(few, many);
        if (!crowd.goesOn() && many.footprint().files() > few.footprint().files()) {
            throw new IllegalStateException(many.footprint().files() + " open files, expected as many as with "
                    + FEW_USERS + " users: " + few.footprint().files());
        }
        if (byClass) {
            printByClass(few, many);
        }
    }

    /** What is held while so many users are there. */
    private record State(int users, Footprint footprint, ClassHistogram classes, long requests) {

        private long heapBytes() {
            return classes.total().bytes();
        }
    }

    /** Collections stop the users, and what waits meanwhile takes memory; so objects are counted a while later. */
    private static State state(LoadTest test, int users) throws InterruptedException {
        try (HeldCrowd held = HeldCrowd.gather(test, users)) {
            Footprint footprint = Footprint.now();
            held.settle();
            State state = new State(users, footprint, ClassHistogram.now(), held.requests());
            held.checkAlive();
            return state;
        }
    }

    private static void print(State few, State many) {
        double more = many.users() - few.users();
        Footprint less = few.footprint();
        Footprint held = many.footprint();
        System.out.printf(
                Locale.ROOT,
                "users=%d requests=%d files=%d heap_per_user=%.0f direct_per_user=%.0f process_per_user=%.0f"
                        + " heap_mib=%.1f direct_mib=%.1f resident_mib=%.0f peak_mib=%.0f%n",
                many.users(),
                many.requests(),
                held.files(),
                (many.heapBytes() - few.heapBytes()) / more,
                (held.directBytes() - less.directBytes()) / more,
                (held.residentBytes() - less.residentBytes()) / more,
                many.heapBytes() / BYTES_PER_MIB,
                held.directBytes() / BYTES_PER_MIB,
                held.residentBytes() / BYTES_PER_MIB,
                Proc.self().peakResidentKib() / 1024.0);
    }

    private static void printByClass(State few, State many) {
        double more = many.users() - few.users();
        System.out.printf("%12s %12s  class%n", "bytes/user", "objects/user");
        many.classes().since(few.classes()).stream()
                .limit(CLASSES)
                .forEach(row -> print(row.name(), row.count(), more));
        print("all classes", many.classes().total().minus(few.classes().total()), more);
    }

    private static void print(String name, ClassHistogram.Count count, double users) {
        System.out.printf(Locale.ROOT, "%12.1f %12.2f  %s%n", count.bytes() / users, count.instances() / users, name);
    }
}
