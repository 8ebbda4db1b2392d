package io.throng.engine.internal.time;

import static io.throng.engine.internal.time.TimerWheel.TICK_NANOS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntConsumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The wheel against a list that is sorted again for each timer: the same commands must give the same firings. */
class TimerWheelModelTest {

    private static final long ORIGIN = 987_654_321;
    private static final int TIMERS = 60;
    private static final int COMMANDS = 3_000;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void shouldFireAsTheModelDoes(long seed) {
        List<String> expected = new Story(seed).play(new Model());
        List<String> actual = new Story(seed).play(new Wheel());

        assertThat(expected).hasSizeGreaterThan(COMMANDS / 10);
        assertThat(actual).isEqualTo(expected);
    }

    /** Random commands and random reactions to firing, the same for every player while they fire alike. */
    private static final class Story {

        private static final long[] HORIZONS_MILLIS = {2, 100, 8192, 50_000};

        private final SplittableRandom random;
        private final List<String> firings = new ArrayList<>();
        private long nowNanos = ORIGIN;

        Story(long seed) {
            random = new SplittableRandom(seed);
        }

        List<String> play(Timers timers) {
            timers.onFire(id -> {
                firings.add(id + " at " + nowNanos);
                command(timers);
            });
            for (int i = 0; i < COMMANDS; i++) {
                command(timers);
                if (random.nextInt(3) == 0) {
                    nowNanos += random.nextLong(horizonNanos() / 2);
                    timers.advance(nowNanos);
                }
            }
            return firings;
        }

        private void command(Timers timers) {
            int id = random.nextInt(TIMERS);
            if (timers.isSet(id)) {
                if (random.nextInt(4) == 0) {
                    timers.cancel(id);
                }
            } else {
                timers.set(id, nowNanos + random.nextLong(-TICK_NANOS, horizonNanos()));
            }
        }

        private long horizonNanos() {
            return HORIZONS_MILLIS[random.nextInt(HORIZONS_MILLIS.length)] * TICK_NANOS;
        }
    }

    private interface Timers {
        void onFire(IntConsumer reaction);

        void set(int id, long dueNanos);

        boolean isSet(int id);

        void cancel(int id);

        void advance(long nowNanos);
    }

    private static final class Model implements Timers {

        private final List<Entry> entries = new ArrayList<>();
        private IntConsumer reaction = id -> {};
        private long tick;

        @Override
        public void onFire(IntConsumer newReaction) {
            reaction = newReaction;
        }

        @Override
        public void set(int id, long dueNanos) {
            long roundedUp = (long) Math.ceil((double) (dueNanos - ORIGIN) / TICK_NANOS);
            entries.add(new Entry(id, Math.max(roundedUp, tick + 1)));
        }

        @Override
        public boolean isSet(int id) {
            return entries.stream().anyMatch(entry -> entry.id == id);
        }

        @Override
        public void cancel(int id) {
            entries.removeIf(entry -> entry.id == id);
        }

        @Override
        public void advance(long nowNanos) {
            long last = (nowNanos - ORIGIN) / TICK_NANOS;
            entries.sort(Comparator.comparingLong(Entry::tick));
            while (!entries.isEmpty() && entries.get(0).tick <= last) {
                Entry first = entries.remove(0);
                tick = first.tick;
                reaction.accept(first.id);
                entries.sort(Comparator.comparingLong(Entry::tick));
            }
            tick = Math.max(tick, last);
        }

        private record Entry(int id, long tick) {}
    }

    private static final class Wheel implements Timers {

        private final TimerWheel wheel = new TimerWheel(ORIGIN);
        private final List<Timer> timers = new ArrayList<>();
        private IntConsumer reaction = id -> {};

        Wheel() {
            for (int i = 0; i < TIMERS; i++) {
                int id = i;
                timers.add(new Timer() {
                    @Override
                    protected void fire() {
                        reaction.accept(id);
                    }
                });
            }
        }

        @Override
        public void onFire(IntConsumer newReaction) {
            reaction = newReaction;
        }

        @Override
        public void set(int id, long dueNanos) {
            wheel.set(timers.get(id), dueNanos);
        }

        @Override
        public boolean isSet(int id) {
            return timers.get(id).isSet();
        }

        @Override
        public void cancel(int id) {
            wheel.cancel(timers.get(id));
        }

        @Override
        public void advance(long nowNanos) {
            wheel.advance(nowNanos);
        }
    }
}
