package io.throng.engine.internal.netty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RehearsalTest {

    @Test
    void shouldReturnWhatWasPreparedOnTheCallingThread() {
        assertThat(Rehearsal.beside(Thread::currentThread)).isSameAs(Thread.currentThread());
    }

    @Test
    void shouldGoOnBesideThePreparation() {
        List<String> names =
                Rehearsal.beside(() -> threads().stream().map(Thread::getName).toList());

        assertThat(names).contains("throng-rehearsal");
    }

    @Test
    void shouldLeaveNoThreadBehind() {
        Set<Thread> before = threads();

        Rehearsal.beside(() -> "prepared");

        assertThat(added(before)).isEmpty();
    }

    @Test
    void shouldLeaveNoThreadBehindWhenThePreparationFails() {
        Set<Thread> before = threads();

        assertThatThrownBy(() -> Rehearsal.beside(() -> {
                    throw new IllegalStateException("not prepared");
                }))
                .hasMessage("not prepared");
        assertThat(added(before)).isEmpty();
    }

    @Test
    void shouldNoteAnInterruptAndGoOn() {
        Set<Thread> before = threads();
        Thread.currentThread().interrupt();

        String prepared = Rehearsal.beside(() -> "prepared");

        assertThat(Thread.interrupted()).isTrue();
        assertThat(prepared).isEqualTo("prepared");
        assertThat(added(before)).isEmpty();
    }

    private static Set<Thread> threads() {
        return Thread.getAllStackTraces().keySet();
    }

    private static List<String> added(Set<Thread> before) {
        return threads().stream()
                .filter(thread -> !before.contains(thread))
                .map(Thread::getName)
                .filter(name -> name.startsWith("throng-"))
                .toList();
    }
}
