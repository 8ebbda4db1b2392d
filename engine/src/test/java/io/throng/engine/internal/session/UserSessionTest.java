package io.throng.engine.internal.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UserSessionTest {

    private final SlotTable slots = new SlotTable();
    private final UserSession session = new UserSession(slots, new UserRandom(1, 2, 3));

    @BeforeEach
    void nameVariables() {
        slots.slot("unused");
        slots.slot("named");
    }

    @ParameterizedTest
    @ValueSource(strings = {"named", "only in lambdas"})
    void shouldRememberVariables(String name) {
        assertThat(session.has(name)).isFalse();
        String before = session.find(name);
        assertThat(before).isNull();

        session.set(name, "a").set(name, "b");

        String after = session.get(name);
        assertThat(after).isEqualTo("b");
        assertThat(session.has(name)).isTrue();
        assertThat(session.set(name, null).has(name)).isFalse();
        assertThat(session.set(name, null).has(name)).isFalse();
    }

    @Test
    void shouldShareVariablesWithTheSteps() {
        session.set(slots.slot("named"), 7);
        int named = session.get("named");
        session.set("unused", 8);

        assertThat(named).isEqualTo(7);
        assertThat(session.value(slots.slot("unused"))).isEqualTo(8);
    }

    @Test
    void shouldHintAtVariablesThatAreSet() {
        session.set("names", 1);

        assertThatThrownBy(() -> session.get("named"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("variable \"named\" is not set (did you mean \"names\"?)");
        assertThatThrownBy(() -> session.get("unuse")).hasMessage("variable \"unuse\" is not set");
    }

    @Test
    void shouldKnowItsUserAndCountIterations() {
        session.iterationDone();
        session.iterationDone();

        assertThat(session.user()).isEqualTo(3);
        assertThat(session.iteration()).isEqualTo(2);
    }

    @Test
    void shouldNumberUsersFromZeroAgainWhenThereAreTooMany() {
        long number = Integer.MAX_VALUE + 8L;

        assertThat(new UserSession(slots, new UserRandom(1, 2, number)).user()).isEqualTo(7);
    }
}
