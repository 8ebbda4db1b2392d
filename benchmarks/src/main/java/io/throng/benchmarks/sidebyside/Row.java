package io.throng.benchmarks.sidebyside;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * One generator over all rounds.
 *
 * @param trials one of each round
 * @param controls what the control did, one of each round
 * @param starts one of each round, but for those that failed
 */
record Row(Generator generator, List<Trial> trials, List<Trial> controls, List<Start> starts) {

    Row {
        trials = List.copyOf(trials);
        controls = List.copyOf(controls);
        starts = List.copyOf(starts);
    }

    /** Over the rounds that count. */
    Spread of(ToDoubleFunction<Trial> figure) {
        return Spread.of(sound().mapToDouble(figure));
    }

    /** CPU time per request as a multiple of the control's in the same round, where both count. */
    OptionalDouble ratio(Trial trial) {
        Trial control = controls.get(trial.round() - 1);
        return trial.sound() && control.sound()
                ? OptionalDouble.of(trial.cpuPerMillion() / control.cpuPerMillion())
                : OptionalDouble.empty();
    }

    Spread ratio() {
        return Spread.of(trials.stream().map(this::ratio).flatMapToDouble(OptionalDouble::stream));
    }

    Spread allocatedBytes() {
        return Spread.of(sound().map(Trial::allocatedBytes)
                .flatMapToLong(OptionalLong::stream)
                .asDoubleStream());
    }

    Spread launchMillis() {
        return Spread.of(starts.stream().mapToDouble(Start::launchMillis));
    }

    Spread mainMillis() {
        return Spread.of(starts.stream().map(Start::mainMillis).flatMapToDouble(OptionalDouble::stream));
    }

    long soundCount() {
        return sound().count();
    }

    private Stream<Trial> sound() {
        return trials.stream().filter(Trial::sound);
    }
}
