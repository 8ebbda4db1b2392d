package io.throng.reporting.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CurveTest {

    @Test
    void shouldTakeTheMostUsersWhenAColumnHoldsManyMoments() {
        Curve curve = curve(moments(6).users(index -> List.of(1, 9, 2, 3, 4, 0).get(index)), 3);

        assertThat(curve.users()).containsExactly(9.0, 3.0, 4.0);
    }

    @Test
    void shouldTakeTheMeanRateWhenAColumnHoldsManyMoments() {
        Curve curve = curve(
                moments(6).arrivals(index -> List.of(0L, 10L, 4L, 4L, 0L, 0L).get((int) index)), 3);

        assertThat(curve.arrivalsPerSecond()).containsExactly(5.0, 4.0, 0.0);
    }

    @Test
    void shouldStretchMomentsWhenThereAreMoreColumns() {
        Curve curve = curve(moments(2).users(index -> index + 1).arrivals(index -> 8 * index), 4);

        assertThat(curve.users()).containsExactly(1.0, 1.0, 2.0, 2.0);
        assertThat(curve.arrivalsPerSecond()).containsExactly(0.0, 0.0, 8.0, 8.0);
    }

    @Test
    void shouldShareAMomentBetweenColumnsWhenItLiesInBoth() {
        Curve curve = curve(moments(3).users(index -> index).arrivals(index -> index == 1 ? 6 : 0), 2);

        assertThat(curve.users()).containsExactly(1.0, 2.0);
        assertThat(curve.arrivalsPerSecond()).containsExactly(2.0, 2.0);
    }

    @Test
    void shouldShowAnEvenRateWhenArrivalsAreFewerThanMoments() {
        PreviewBuilder tenPerSecond = PreviewBuilder.moments(128, Duration.ofNanos(31_250_000))
                .arrivals(index -> index * 10 % 32 < 10 ? 1 : 0);

        assertThat(curve(tenPerSecond, 71).arrivalsPerSecond())
                .allSatisfy(rate -> assertThat(rate).isCloseTo(10, within(1e-6)));
    }

    @Test
    void shouldFollowARampWhenArrivalsAreMany() {
        PreviewBuilder ramp = PreviewBuilder.moments(4, Duration.ofMillis(250)).arrivals(index -> 100 * (index + 1));

        assertThat(curve(ramp, 4).arrivalsPerSecond()).containsExactly(400.0, 800.0, 1_200.0, 1_600.0);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 60, 71, 200, 333})
    void shouldLoseNeitherASpikeNorAnArrivalWhateverTheColumns(int columns) {
        Curve curve = curve(moments(200).users(index -> index == 77 ? 83 : 1).arrivals(index -> index % 5), columns);

        assertThat(Collections.max(curve.users())).isEqualTo(83);
        double arrivals =
                curve.arrivalsPerSecond().stream().mapToDouble(rate -> rate).sum() * 200 / columns;
        assertThat(arrivals).isCloseTo(400, within(1e-6));
    }

    private static PreviewBuilder moments(int count) {
        return PreviewBuilder.moments(count, Duration.ofSeconds(1));
    }

    private static Curve curve(PreviewBuilder preview, int columns) {
        return new Curve(preview.build().moments(), columns);
    }
}
