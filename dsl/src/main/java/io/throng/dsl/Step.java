package io.throng.dsl;

/** Something a virtual user does; tasks are made of steps. */
public interface Step {

    /** This step as a part of the plan. */
    io.throng.plan.Step toPlan();
}
