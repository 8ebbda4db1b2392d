package io.throng.dsl;

/** Words for scenarios and tests. */
abstract class LoadWords extends FlowWords {

    LoadWords() {}

    /** A scenario named {@code Scenario}. */
    public static Scenario scenario() {
        return scenario("Scenario");
    }

    /** A scenario; its name must be its own within a test. */
    public static Scenario scenario(String name) {
        return Scenario.named(name);
    }

    /** A test of one or several scenarios, which share its users by their weights. */
    public static LoadTest loadTest(Scenario... scenarios) {
        return LoadTest.of(scenarios);
    }
}
