package io.throng.engine.internal.user;

import java.util.List;
import java.util.random.RandomGenerator;

/** Which task comes next: by weighted chance, or in declared order with the weight as the number of repetitions. */
public final class TaskChoice {

    private final Block[] tasks;
    private final int[] weightsUpTo;
    private final int totalWeight;
    private final boolean inOrder;

    /**
     * @param weights one for each task, each 1 or more
     */
    public TaskChoice(List<Block> tasks, List<Integer> weights, boolean inOrder) {
        this.tasks = tasks.toArray(Block[]::new);
        this.inOrder = inOrder;
        weightsUpTo = new int[weights.size()];
        int sum = 0;
        for (int i = 0; i < weightsUpTo.length; i++) {
            sum = Math.addExact(sum, weights.get(i));
            weightsUpTo[i] = sum;
        }
        totalWeight = sum;
    }

    /** The task of an iteration, counted from 0. */
    Block next(long iteration, RandomGenerator random) {
        int ticket = inOrder ? (int) (iteration % totalWeight) : random.nextInt(totalWeight);
        int index = 0;
        while (weightsUpTo[index] <= ticket) {
            index++;
        }
        return tasks[index];
    }
}
