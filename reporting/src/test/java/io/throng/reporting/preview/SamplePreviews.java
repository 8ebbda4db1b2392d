package io.throng.reporting.preview;

import java.time.Duration;

/** Previews that several tests look at. */
final class SamplePreviews {

    private static final int[][] STAGES = {
        {30, 10, 2}, {60, 50, 5}, {30, 20, 2}, {40, 80, 10}, {20, 30, 3}, {30, 0, 5},
    };

    private SamplePreviews() {}

    /** Waves of users: seconds, target and users per second of six stages. */
    static PreviewBuilder stages() {
        int[] users = new int[210];
        int now = 0;
        int second = 0;
        for (int[] stage : STAGES) {
            for (int i = 0; i < stage[0]; i++) {
                now += Integer.signum(stage[1] - now) * Math.min(stage[2], Math.abs(stage[1] - now));
                users[second++] = now;
            }
        }
        return PreviewBuilder.moments(210, Duration.ofSeconds(1))
                .users(index -> users[index])
                .requests("GET", "/", 61_234)
                .requests("GET", "/users/#{id}", 1_200);
    }

    /** A ramp to 200 users per second and a hold, beside five users that stay. */
    static PreviewBuilder arrivals() {
        return PreviewBuilder.moments(80, Duration.ofMillis(100))
                .users(index -> 5 + Math.min(index, 40) / 2)
                .arrivals(index -> Math.min(index, 40) / 2)
                .requests("POST", "/orders", 1_200)
                .dropped(12)
                .warnings(
                        "scenario \"buy\": 64,512 connections are needed and this machine has 28,232 ports for one"
                                + " address; use fewer users or let them share connections",
                        "stage 2 of 6 reaches 40 of 50 users at its spawn rate of 0.5 per second");
    }
}
