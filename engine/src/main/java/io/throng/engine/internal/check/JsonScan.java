package io.throng.engine.internal.check;

import io.throng.engine.internal.check.PlainPath.Index;
import io.throng.engine.internal.check.PlainPath.Name;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Looks for one value in JSON and passes over the rest without making anything of it. The whole body is read, for it
 * must be one JSON value; of fields with the same name the last one counts. What is not plainly right is left to a real
 * parser, which also knows what to say about it. Used again and again, by one thread.
 */
final class JsonScan {

    /** What can be said after looking. */
    enum Finding {
        /** The body is JSON and the value is there. */
        FOUND,
        /** The body is JSON and the value is not there. */
        MISSING,
        /** The body is wrong, or too unusual to tell. */
        UNSURE
    }

    private static final byte[] NO_BYTES = {};
    private static final int WRONG = JsonTokens.WRONG;
    private static final int NOWHERE = -1;
    private static final int DEEPEST = 100;
    private static final int LONGEST_NAME = 10_000;
    private static final int LONGEST = 16 * 1024 * 1024;

    private byte[] json = NO_BYTES;
    private int end;
    private PlainPath path = new PlainPath(List.of());
    private int from = NOWHERE;
    private int to;
    private int elements;

    /** Looks for the value that the path leads to. */
    Finding look(PlainPath wanted, byte[] bytes, int length) {
        path = wanted;
        json = bytes;
        end = length;
        from = NOWHERE;
        int after = length > LONGEST ? WRONG : value(blanks(0), 0, 0);
        if (after == WRONG || blanks(after) != end) {
            return Finding.UNSURE;
        }
        return from == NOWHERE ? Finding.MISSING : Finding.FOUND;
    }

    /** Lets go of the body. */
    void forget() {
        json = NO_BYTES;
    }

    /** Where the value that was found begins. */
    int from() {
        return from;
    }

    /** Where the value that was found has ended. */
    int to() {
        return to;
    }

    /** Passes over a value, and where steps of the path are left to go, takes them into it. */
    private int value(int at, int step, int depth) {
        if (at >= end || depth > DEEPEST) {
            return WRONG;
        }
        if (step == path.length()) {
            int after = value(at, NOWHERE, depth);
            from = at;
            to = after;
            return after;
        }
        return switch (json[at]) {
            case '{' -> object(at, step, depth + 1);
            case '[' -> array(at, step, depth + 1);
            case '"' -> JsonTokens.text(json, at, end);
            case 't', 'f', 'n' -> JsonTokens.word(json, at, end);
            default -> JsonTokens.number(json, at, end);
        };
    }

    private int object(int open, int step, int depth) {
        @Nullable Name wanted = step != NOWHERE && path.step(step) instanceof Name name ? name : null;
        int at = blanks(open + 1);
        if (!isAt('}', at)) {
            at = open;
            do {
                at = afterBlanks(field(blanks(at + 1), wanted, step, depth));
            } while (isAt(',', at));
        }
        return isAt('}', at) ? at + 1 : WRONG;
    }

    private int field(int quote, @Nullable Name wanted, int step, int depth) {
        int nameEnd = isAt('"', quote) ? JsonTokens.text(json, quote, end) : WRONG;
        if (nameEnd == WRONG || !isPlain(quote, nameEnd, wanted)) {
            return WRONG;
        }
        boolean isWanted = wanted != null && ByteText.equal(wanted.utf8(), json, quote + 1, nameEnd - 1);
        if (isWanted) {
            from = NOWHERE;
        }
        int colon = blanks(nameEnd);
        return isAt(':', colon) ? value(blanks(colon + 1), isWanted ? step + 1 : NOWHERE, depth) : WRONG;
    }

    /** Where names are compared, one that is written with escapes might be the wanted one. */
    private boolean isPlain(int quote, int nameEnd, @Nullable Name wanted) {
        return nameEnd - quote <= LONGEST_NAME && (wanted == null || !ByteText.contains('\\', json, quote, nameEnd));
    }

    private int array(int open, int step, int depth) {
        if (step == NOWHERE || !(path.step(step) instanceof Index wanted)) {
            return elements(open, NOWHERE, NOWHERE, depth);
        }
        int index = wanted.index();
        int after = elements(open, index, step + 1, depth);
        return index < 0 && after != WRONG ? elements(open, elements + index, step + 1, depth) : after;
    }

    private int elements(int open, int wanted, int nextStep, int depth) {
        int count = 0;
        int at = blanks(open + 1);
        if (!isAt(']', at)) {
            at = open;
            do {
                at = afterBlanks(value(blanks(at + 1), count == wanted ? nextStep : NOWHERE, depth));
                count++;
            } while (isAt(',', at));
        }
        elements = count;
        return isAt(']', at) ? at + 1 : WRONG;
    }

    private int blanks(int at) {
        return JsonTokens.blanks(json, at, end);
    }

    private int afterBlanks(int at) {
        return at == WRONG ? WRONG : blanks(at);
    }

    private boolean isAt(char wanted, int at) {
        return at >= 0 && at < end && json[at] == wanted;
    }
}
