package io.throng.benchmarks.sidebyside;

import io.throng.benchmarks.Proc;

/** CPU time of a process, from its start or between two moments. */
record Cpu(double userSeconds, double systemSeconds) {

    static Cpu of(Proc process) {
        return new Cpu(process.userSeconds(), process.systemSeconds());
    }

    Cpu since(Cpu earlier) {
        return new Cpu(userSeconds - earlier.userSeconds, systemSeconds - earlier.systemSeconds);
    }
}
