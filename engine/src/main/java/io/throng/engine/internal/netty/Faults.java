package io.throng.engine.internal.netty;

import io.netty.handler.ssl.NotSslRecordException;
import io.throng.engine.internal.wire.Origin;
import io.throng.metrics.FailureKind;
import io.throng.plan.internal.Durations;
import java.net.UnknownHostException;
import java.nio.channels.ClosedChannelException;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/** Tells from an exception of the network what fault it is. */
final class Faults {

    private static final List<String> KNOWN_REASONS = List.of(
            "Network is unreachable",
            "No route to host",
            "Host is unreachable",
            "Connection timed out",
            "Cannot assign requested address",
            "Too many open files",
            "Permission denied");

    private static final String ALERT = "Received fatal alert: ";

    private Faults() {}

    /** A connection was not opened. */
    static Fault whileConnecting(Origin origin, Throwable cause) {
        String place = place(origin);
        if (find(UnknownHostException.class, cause) != null) {
            return unresolved(origin);
        }
        if (says(cause, "refused")) {
            return new Fault(FailureKind.REFUSED, "connection to " + place + " refused");
        }
        boolean broken = isReset(cause) || find(ClosedChannelException.class, cause) != null;
        if (broken && !origin.secure()) {
            return isReset(cause) ? reset("before the response") : closed("before the response");
        }
        if (broken || find(SSLException.class, cause) != null) {
            return new Fault(FailureKind.TLS, "TLS handshake with " + place + " failed: " + tlsReason(origin, cause));
        }
        return new Fault(FailureKind.NETWORK, "connection to " + place + " failed: " + reason(cause));
    }

    /** An open connection broke. */
    static Fault whileOpen(Throwable cause, String progress) {
        if (isReset(cause)) {
            return reset(progress);
        }
        if (find(ClosedChannelException.class, cause) != null) {
            return closed(progress);
        }
        if (find(SSLException.class, cause) != null) {
            return new Fault(FailureKind.TLS, "TLS connection broken " + progress);
        }
        return new Fault(FailureKind.NETWORK, "connection broken " + progress + ": " + reason(cause));
    }

    static Fault closed(String progress) {
        return new Fault(FailureKind.CLOSED, "connection closed " + progress);
    }

    private static Fault reset(String progress) {
        return new Fault(FailureKind.CLOSED, "connection reset " + progress);
    }

    static Fault unresolved(Origin origin) {
        return new Fault(FailureKind.DNS, "host " + origin.host() + " cannot be resolved");
    }

    static Fault notConnectedWithin(Origin origin, Duration timeout) {
        return new Fault(
                FailureKind.TIMEOUT, "no connection to " + place(origin) + " within " + Durations.text(timeout));
    }

    static Fault notAnsweredWithin(long timeoutNanos, String stage) {
        return new Fault(
                FailureKind.TIMEOUT,
                "no complete response within " + Durations.text(Duration.ofNanos(timeoutNanos)) + " (" + stage + ")");
    }

    private static String place(Origin origin) {
        String url = origin.toString();
        return url.substring(url.indexOf("//") + 2);
    }

    private static boolean isReset(Throwable cause) {
        return says(cause, "Connection reset") || says(cause, "Broken pipe");
    }

    private static boolean says(Throwable cause, String words) {
        for (Throwable each = cause; each != null; each = each.getCause()) {
            if (String.valueOf(each.getMessage()).contains(words)) {
                return true;
            }
        }
        return false;
    }

    private static <T extends Throwable> @Nullable T find(Class<T> type, Throwable cause) {
        for (Throwable each = cause; each != null; each = each.getCause()) {
            if (type.isInstance(each)) {
                return type.cast(each);
            }
        }
        return null;
    }

    private static String reason(Throwable cause) {
        for (String known : KNOWN_REASONS) {
            if (says(cause, known)) {
                return known.toLowerCase(Locale.ROOT);
            }
        }
        return cause.getClass().getSimpleName();
    }

    private static String tlsReason(Origin origin, Throwable cause) {
        if (find(NotSslRecordException.class, cause) != null) {
            return "the server does not speak TLS";
        }
        if (find(CertPathBuilderException.class, cause) != null) {
            return "certificate not trusted";
        }
        if (find(CertificateExpiredException.class, cause) != null
                || find(CertificateNotYetValidException.class, cause) != null) {
            return "certificate not valid at this time";
        }
        if (find(CertificateException.class, cause) != null) {
            return "certificate not valid for " + origin.host();
        }
        return alertOrClosed(cause);
    }

    private static String alertOrClosed(Throwable cause) {
        String message = String.valueOf(cause.getMessage());
        int alert = message.indexOf(ALERT);
        if (alert >= 0) {
            return "the server answered " + message.substring(alert + ALERT.length());
        }
        boolean broken = find(ClosedChannelException.class, cause) != null || isReset(cause) || says(cause, "closed");
        return broken ? "closed by the server" : reason(cause);
    }
}
