package io.throng.dsl;

/** Something a response must live up to. */
public interface Check {

    /** This check as a part of the plan. */
    io.throng.plan.Check toPlan();
}
