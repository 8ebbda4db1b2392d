package io.throng.engine.internal.user;

import io.throng.engine.internal.check.ReadyCheck;
import io.throng.engine.internal.check.ReceivedResponse;
import io.throng.engine.internal.request.RequestWriter;
import io.throng.engine.internal.session.LambdaException;
import io.throng.engine.internal.wire.Bytes;
import io.throng.engine.internal.wire.Exchange;
import io.throng.engine.internal.wire.Origin;
import io.throng.metrics.FailureKind;
import io.throng.metrics.internal.Message;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sends a request, waits for the response and checks it. */
public final class RequestInstruction implements Instruction {

    private static final int FIRST_ERROR_STATUS = 400;

    private final int series;
    private final RequestWriter writer;
    private final boolean isHead;
    private final long timeoutNanos;
    private final ReadyCheck[] checks;
    private final boolean checksStatus;
    private final boolean needsHeaders;
    private final boolean needsBody;
    private final int jsonPasses;
    private final boolean isShownToLambdas;

    /**
     * @param series what it is counted in
     * @param isHead whether the method is HEAD
     * @param timeoutNanos until the last byte of the response
     * @param checks all made, in this order
     * @param checksStatus whether the checks decide about the status, so that the rule for errors does not apply
     */
    public RequestInstruction(
            int series,
            RequestWriter writer,
            boolean isHead,
            long timeoutNanos,
            List<ReadyCheck> checks,
            boolean checksStatus) {
        this.series = series;
        this.writer = writer;
        this.isHead = isHead;
        this.timeoutNanos = timeoutNanos;
        this.checks = checks.toArray(ReadyCheck[]::new);
        this.checksStatus = checksStatus;
        this.needsHeaders = checks.stream().anyMatch(ReadyCheck::needsHeaders);
        this.needsBody = checks.stream().anyMatch(ReadyCheck::needsBody);
        this.isShownToLambdas = checks.stream().anyMatch(ReadyCheck::showsResponse);
        this.jsonPasses = checks.stream().mapToInt(ReadyCheck::jsonPasses).sum();
    }

    @Override
    public boolean begin(VirtualUser user) {
        user.measurement().begin(series);
        Worker worker = user.worker();
        Exchange exchange = user.exchange();
        Bytes bytes = worker.scratch();
        try {
            Origin origin = writer.write(bytes, worker.spare(), user.session(), worker.origins());
            exchange.request(
                    origin, bytes.array(), bytes.length(), user.measurement().startNanos(), timeoutNanos, isHead);
        } catch (LambdaException e) {
            return threw(user, e.thrown());
        } catch (IllegalStateException | IllegalArgumentException e) {
            return unbuilt(user, Message.of(e));
        } catch (Throwable thrown) {
            return threw(user, thrown);
        }
        exchange.keep(needsHeaders, needsBody);
        worker.wire().send(exchange);
        return false;
    }

    private boolean threw(VirtualUser user, Throwable thrown) {
        user.threw(thrown);
        return unbuilt(user, Message.withType(thrown));
    }

    private boolean unbuilt(VirtualUser user, String why) {
        user.measurement()
                .failed(
                        series,
                        user.worker().nanoTime(),
                        0,
                        0,
                        FailureKind.UNBUILT,
                        "request could not be built: " + why);
        return true;
    }

    @Override
    public void received(VirtualUser user) {
        long now = user.worker().nanoTime();
        Exchange exchange = user.exchange();
        boolean isError = !checksStatus && exchange.status() >= FIRST_ERROR_STATUS;
        String broken = checks.length == 0 ? null : firstBroken(user, exchange, now);
        if (isError) {
            end(user, now, FailureKind.STATUS, "status " + exchange.status());
        } else if (broken != null) {
            end(user, now, FailureKind.CHECK, broken);
        } else {
            user.measurement().ok(series, now, exchange.connectionWaitNanos(), exchange.bodyBytes());
            user.resume();
        }
    }

    /** Makes all checks, for later ones may still save what they can; the first broken one gives the message. */
    private @Nullable String firstBroken(VirtualUser user, Exchange exchange, long nowNanos) {
        // A lambda might keep it, and must never see another response in it.
        ReceivedResponse response =
                isShownToLambdas ? new ReceivedResponse() : user.worker().response();
        response.show(exchange, user.measurement().serviceNanos(nowNanos), jsonPasses);
        String first = null;
        for (ReadyCheck check : checks) {
            String broken = verify(check, response, user);
            if (first == null) {
                first = broken;
            }
        }
        response.hide();
        return first;
    }

    private static @Nullable String verify(ReadyCheck check, ReceivedResponse response, VirtualUser user) {
        try {
            return check.verify(response, user.session());
        } catch (Throwable thrown) {
            user.threw(thrown);
            return check + " threw " + Message.withType(thrown);
        }
    }

    @Override
    public void failed(VirtualUser user, FailureKind kind, String message) {
        end(user, user.worker().nanoTime(), kind, message);
    }

    private void end(VirtualUser user, long nowNanos, FailureKind kind, String message) {
        Exchange exchange = user.exchange();
        user.measurement()
                .failed(series, nowNanos, exchange.connectionWaitNanos(), exchange.bodyBytes(), kind, message);
        user.resume();
    }

    @Override
    public void interrupt(VirtualUser user) {
        user.worker().wire().cancel(user.exchange());
        user.measurement().interrupted(series);
    }
}
