package io.throng.engine.internal.check;

/** Characters of several bytes. */
final class Utf8 {

    private static final int[] LOWEST_BY_CONTINUATIONS = {0, 0x80, 0x800, 0x10000};

    private Utf8() {}

    /** The index after the character that begins there, or {@value JsonTokens#WRONG} where it is not valid UTF-8. */
    static int afterCharacter(byte[] bytes, int at, int end) {
        int lead = bytes[at] & 0xff;
        int continuations = continuations(lead);
        if (continuations == 0 || at + continuations >= end) {
            return JsonTokens.WRONG;
        }
        int point = lead & (0x3f >> continuations);
        for (int i = 1; i <= continuations; i++) {
            if ((bytes[at + i] & 0xc0) != 0x80) {
                return JsonTokens.WRONG;
            }
            point = point << 6 | (bytes[at + i] & 0x3f);
        }
        boolean isValid = point >= LOWEST_BY_CONTINUATIONS[continuations]
                && point <= Character.MAX_CODE_POINT
                && !(point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE);
        return isValid ? at + continuations + 1 : JsonTokens.WRONG;
    }

    private static int continuations(int lead) {
        if (lead >= 0xf0) {
            return lead < 0xf8 ? 3 : 0;
        }
        return lead >= 0xe0 ? 2 : lead >= 0xc0 ? 1 : 0;
    }
}
