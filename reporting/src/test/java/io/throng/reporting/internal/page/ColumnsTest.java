package io.throng.reporting.internal.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnsTest {

    @ParameterizedTest
    @CsvSource({
        "plain,            5",
        "日本語,            6",
        "ｆｕｌｌ,           8",
        "한국어,            6",
        "e\u0301a,         2",
        "🚀go,             4",
        "a\u200bb,         2",
        "'',               0",
    })
    void shouldCountTheColumnsOfATerminalWhenMeasuring(String text, int width) {
        assertThat(Columns.width(text)).isEqualTo(width);
    }

    @ParameterizedTest
    @CsvSource({
        "abcdef,      6, abcdef",
        "abcdef,      5, abcd…",
        "日本語,       5, 日本…",
        "日本語,       4, 日…",
        "abc,         1, …",
        "abc,         0, ''",
        "e\u0301e\u0301e\u0301, 2, e\u0301…",
    })
    void shouldKeepTheBeginningWhenCuttingTheEnd(String text, int width, String cut) {
        assertThat(Columns.cutEnd(text, width, "…")).isEqualTo(cut);
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/orders/history, 22, /api/v1/orders/history",
        "/api/v1/orders/history, 11, /api/…story",
        "/商品/日本語/一覧,        9, /商…一覧",
        "abcdef,                  2, a…",
        "xye\u0301,               3, xye\u0301",
        "wxyze\u0301,             3, w…e\u0301",
    })
    void shouldKeepBothEndsWhenCuttingTheMiddle(String text, int width, String cut) {
        assertThat(Columns.cutMiddle(text, width, "…")).isEqualTo(cut);
    }

    @Test
    void shouldPadByColumnsWhenTextIsWide() {
        assertThat(Columns.padRight("日本", 6)).isEqualTo("日本  ");
        assertThat(Columns.padLeft("日本", 6)).isEqualTo("  日本");
        assertThat(Columns.padLeft("too long", 3)).isEqualTo("too long");
    }

    @Test
    void shouldBreakAtSpacesWhenWrapping() {
        assertThat(Columns.wrap("the quick brown fox jumps", 10, 9, "…"))
                .containsExactly("the quick", "brown fox", "jumps");
    }

    @Test
    void shouldBreakAnywhereWhenThereIsNoSpaceToBreakAt() {
        assertThat(Columns.wrap("abcdefghijkl", 5, 9, "…")).containsExactly("abcde", "fghij", "kl");
    }

    @Test
    void shouldCutTheLastLineWhenThereWouldBeMore() {
        assertThat(Columns.wrap("one two three four", 5, 2, "…")).containsExactly("one", "two …");
    }
}
