package io.throng.plan.load;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Points of a shape from a file, see {@link Shapes#fromCsv}. */
final class UserPoints {

    private static final String EXPECTED = "expected seconds and users, such as 12.5,40";
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final int NANO_DIGITS = 9;
    private static final BigDecimal MOST_SECONDS = BigDecimal.valueOf(Long.MAX_VALUE, NANO_DIGITS);

    private final Path file;
    private final List<UserSegment> segments = new ArrayList<>();
    private Duration at = Duration.ZERO;
    private int users;
    private boolean hasBegun;

    UserPoints(Path file) {
        this.file = file;
    }

    UserSchedule schedule() {
        List<String> lines = lines();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (!line.isEmpty() && !(i == 0 && isHeading(line))) {
                point(i + 1, line);
            }
        }
        if (segments.isEmpty()) {
            throw new IllegalArgumentException(file + " has no point after 0 s, " + EXPECTED + " in a line of its own");
        }
        return new UserSchedule(segments);
    }

    private List<String> lines() {
        try {
            String text = Files.readString(file, StandardCharsets.UTF_8);
            return (text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new IllegalArgumentException(file + " cannot be read (" + e + "), expected a text file in UTF-8", e);
        }
    }

    private static boolean isHeading(String line) {
        return line.chars().noneMatch(Character::isDigit);
    }

    private void point(int number, String line) {
        String[] fields = line.split(",", -1);
        if (fields.length != 2) {
            throw wrong(number, line, EXPECTED);
        }
        Duration time = time(number, line, fields[0].strip());
        int target = users(number, line, fields[1].strip());
        int order = time.compareTo(at);
        if (order < 0 || (order == 0 && hasBegun)) {
            throw wrong(number, line, "expected a time after that of the point before it");
        }
        if (order > 0) {
            segments.add(new UserSegment.Ramp(users, target, time.minus(at)));
        }
        at = time;
        users = target;
        hasBegun = true;
    }

    private Duration time(int number, String line, String given) {
        try {
            BigDecimal seconds = new BigDecimal(given);
            if (seconds.signum() >= 0 && seconds.compareTo(MOST_SECONDS) <= 0) {
                return Duration.ofNanos(seconds.movePointRight(NANO_DIGITS).longValue());
            }
        } catch (NumberFormatException e) {
            throw wrong(number, line, EXPECTED);
        }
        throw wrong(number, line, "expected 0 seconds or more, and 292 years at most");
    }

    private int users(int number, String line, String count) {
        try {
            int parsed = Integer.parseInt(count);
            if (parsed >= 0) {
                return parsed;
            }
        } catch (NumberFormatException e) {
            throw wrong(number, line, "expected a whole number of users from 0 to " + LoadModel.MOST_USERS);
        }
        throw wrong(number, line, "expected 0 users or more");
    }

    private IllegalArgumentException wrong(int number, String line, String expected) {
        return new IllegalArgumentException(file + " line " + number + " is \"" + line + "\", " + expected);
    }
}
