package io.throng.benchmarks;

import java.util.List;

/**
 * The straight line through measured points that fits best.
 *
 * @param bytesPerMinute how steep it is
 * @param growthPercent how much more its last point is than its first
 */
record Trend(double bytesPerMinute, double growthPercent) {

    /** One measurement. */
    record Point(double minutes, double bytes) {}

    /**
     * Least squares.
     *
     * @throws IllegalArgumentException when there are not two points at least
     */
    static Trend of(List<Point> points) {
        if (points.size() < 2) {
            throw new IllegalArgumentException("only " + points.size() + " points, expected 2 at least for a line");
        }
        double meanMinutes =
                points.stream().mapToDouble(Point::minutes).average().orElseThrow();
        double meanBytes = points.stream().mapToDouble(Point::bytes).average().orElseThrow();
        double products = 0;
        double squares = 0;
        for (Point point : points) {
            double minutes = point.minutes() - meanMinutes;
            products += minutes * (point.bytes() - meanBytes);
            squares += minutes * minutes;
        }
        double slope = products / squares;
        double firstBytes = meanBytes + slope * (points.get(0).minutes() - meanMinutes);
        double span = points.get(points.size() - 1).minutes() - points.get(0).minutes();
        return new Trend(slope, 100 * slope * span / firstBytes);
    }
}
