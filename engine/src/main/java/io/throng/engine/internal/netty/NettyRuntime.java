package io.throng.engine.internal.netty;

import io.throng.engine.internal.time.Loop;
import io.throng.engine.internal.wire.Wire;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * The threads and the network of one run: loops for users, each with its way to the servers, and one loop for control.
 * Shares nothing with other runs in the JVM.
 */
public final class NettyRuntime implements AutoCloseable {

    /** All loops together; one that hangs never ends. */
    private static final Duration END_AT_MOST = Duration.ofSeconds(5);

    private final List<SingleLoopResources> resources = new ArrayList<>();
    private final List<Loop> loops = new ArrayList<>();
    private final List<Wire> wires = new ArrayList<>();
    private final Loop control;
    private final Names names;
    private final Tls tls;

    /** @param loopCount how many loops for users, at least 1, and not more than a limit of shared connections */
    public NettyRuntime(int loopCount, WireSettings settings) {
        SingleLoopResources controlResources = newResources("throng-control");
        control = new NettyLoop(controlResources.eventLoop());
        names = new Names(controlResources, controlResources.eventLoop(), settings.connectTimeout());
        tls = new Tls(settings.trustAll());
        for (int index = 0; index < loopCount; index++) {
            addLoop(newResources("throng-loop-" + (index + 1)), settings, settings.sharedBy(index, loopCount));
        }
    }

    private SingleLoopResources newResources(String name) {
        SingleLoopResources made = new SingleLoopResources(name);
        resources.add(made);
        return made;
    }

    private void addLoop(SingleLoopResources on, WireSettings settings, int mostShared) {
        Loop loop = new NettyLoop(on.eventLoop());
        Connector connector = new Connector(loop, on, settings, names, tls);
        loops.add(loop);
        wires.add(new NettyWire(loop, new OwnConnections(connector), new SharedConnections(connector, mostShared)));
    }

    /** How many loops there are for users. */
    public int loopCount() {
        return loops.size();
    }

    /** A loop for users, counted from 0. */
    public Loop loop(int index) {
        return loops.get(index);
    }

    /** That loop's way to the servers. */
    public Wire wire(int index) {
        return wires.get(index);
    }

    /** The loop that has no users. */
    public Loop control() {
        return control;
    }

    /**
     * Closes every connection and ends every thread; returns when they have gone. An exchange still under way ends
     * without an answer or with a failure. Not to be called on a loop.
     */
    @Override
    public void close() {
        names.close();
        resources.forEach(SingleLoopResources::shutDown);
        try {
            long deadlineNanos = control.clock().nanoTime() + END_AT_MOST.toNanos();
            for (SingleLoopResources each : resources) {
                each.join(Duration.ofNanos(deadlineNanos - control.clock().nanoTime()));
            }
            tls.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
