package io.throng.reporting.internal.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlyphsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "an escape          | a\u001b[31mb     | a\ufffd[31mb",
                "a bell             | a\u0007b         | a\ufffdb",
                "a C1 control       | a\u009b2Jb       | a\ufffd2Jb",
                "right to left      | a\u202eb         | ab",
                "a joiner           | a\u200db         | ab",
                "half a pair        | a\ud83db         | a\ufffdb",
                "a picture          | a\ud83d\ude80b   | a\ud83d\ude80b",
            })
    void shouldBeHarmlessWhenForeign(String reason, String foreign, String safe) {
        assertThat(Glyphs.UNICODE.safe(foreign)).as(reason).isEqualTo(safe);
    }

    @Test
    void shouldStayOnOneLineWhenForeignTextHasSeveral() {
        assertThat(Glyphs.UNICODE.safe("\tone\r\ntwo\u2028three\n")).isEqualTo("one  two three");
    }

    @Test
    void shouldUseNothingButAsciiWhenTheTerminalHasNothingElse() {
        assertThat(Glyphs.ASCII.safe("caf\u00e9 \u65e5 \ud83d\ude80")).isEqualTo("caf? ? ?");
        Glyphs ascii = Glyphs.ASCII;
        assertThat(ascii.ellipsis() + ascii.rule() + ascii.full() + ascii.empty() + ascii.times())
                .isASCII();
        assertThat(ascii.good() + ascii.bad() + ascii.warning() + ascii.bullet() + ascii.unreadable())
                .isASCII();
    }
}
