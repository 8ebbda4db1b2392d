package io.throng.plan;

import java.util.List;
import java.util.stream.Collectors;

/** A plan cannot be run. The message lists every problem, one a line. */
public final class InvalidPlanException extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    private final transient List<Problem> problems;

    public InvalidPlanException(List<Problem> problems) {
        super(problems.stream()
                .map(problem -> "\n  " + problem)
                .collect(Collectors.joining("", "the load test cannot be run:", "")));
        this.problems = List.copyOf(problems);
    }

    /** In the order of the plan; at least one. */
    public List<Problem> problems() {
        return problems;
    }
}
