package io.throng.plan;

import io.throng.plan.load.LoadModel;
import io.throng.plan.load.OpenLoad;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A whole load test as immutable data: it can be described, compared and validated before anything is sent.
 *
 * @param scenarios the kinds of virtual users
 * @param baseUrl what relative URLs are appended to; empty for none
 * @param http how requests are sent
 * @param load how much load
 * @param seed what random choices come from; empty for a new one each run
 */
public record Plan(List<ScenarioPlan> scenarios, String baseUrl, HttpSettings http, Load load, OptionalLong seed) {

    public Plan {
        scenarios = List.copyOf(scenarios);
    }

    public Plan withBaseUrl(String url) {
        return new Plan(scenarios, url, http, load, seed);
    }

    public Plan withHttp(HttpSettings settings) {
        return new Plan(scenarios, baseUrl, settings, load, seed);
    }

    public Plan withLoad(Load other) {
        return new Plan(scenarios, baseUrl, http, other, seed);
    }

    public Plan withSeed(long value) {
        return new Plan(scenarios, baseUrl, http, load, OptionalLong.of(value));
    }

    /** Whether the load of the test is for anybody: some scenario has none of its own. */
    public boolean isShared() {
        return scenarios.stream().anyMatch(scenario -> scenario.load().isEmpty());
    }

    /**
     * What says how many users there are in the load of the test, such as {@code users arrive at a rate}; empty when they
     * are a number that stays.
     */
    public Optional<String> insteadOfUsers() {
        if (!scenarios.isEmpty() && !isShared()) {
            return Optional.of("every scenario has a load of its own");
        }
        if (load.model() instanceof LoadModel.Users) {
            return Optional.empty();
        }
        return Optional.of(
                load.model() instanceof OpenLoad ? "users arrive at a rate" : "a shape says how many users there are");
    }

    /** Whether users of a scenario arrive, as in the open model. */
    public boolean hasArrivals(ScenarioPlan scenario) {
        return arrivals(scenario).isPresent();
    }

    /** The load that lets users of a scenario arrive, its own or the shared one; empty when they do not. */
    public Optional<OpenLoad> arrivals(ScenarioPlan scenario) {
        Object decisive = scenario.load().isPresent() ? scenario.load().get() : load.model();
        return decisive instanceof OpenLoad open ? Optional.of(open) : Optional.empty();
    }

    /** The plan for a human reader, in several lines; the same plan always reads the same. */
    public String describe() {
        return new PlanDescription(this).text();
    }

    /**
     * Everything that is wrong with this plan. Asks functions of time on the calling thread, each moment once.
     *
     * @return empty when it can be run
     */
    public List<Problem> problems() {
        return new PlanValidator(this).problems();
    }

    /**
     * What its loads will be, worked out: validates the plan, and asks functions of time on the calling thread, each
     * moment once.
     *
     * @throws InvalidPlanException when the plan has problems; the message lists all
     */
    public Schedules schedules() {
        PlanValidator validator = new PlanValidator(this);
        List<Problem> found = validator.problems();
        if (!found.isEmpty()) {
            throw new InvalidPlanException(found);
        }
        return validator.schedules();
    }
}
