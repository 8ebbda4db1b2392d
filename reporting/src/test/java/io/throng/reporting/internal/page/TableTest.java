package io.throng.reporting.internal.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TableTest {

    private static final List<Column> COLUMNS = List.of(
            Column.label("Type"),
            Column.name("Name"),
            Column.number("# reqs"),
            Column.number(""),
            Column.number("Min").expendable(2),
            Column.number("failures/s").tight("fails/s").expendable(1));

    private static final Table TABLE = Table.of(
            COLUMNS,
            List.of(
                    cells("GET", "/a/very/long/path/to/cut", "12", "", "0.43", "1.00"),
                    cells("POST", "/b", "1,234", "", "-", "0")));

    @Test
    void shouldTakeNoMoreThanItNeedsWhenThereIsRoom() {
        assertThat(render(TABLE, 200)).isEqualTo("""
                Type  Name                      # reqs   Min  failures/s
                ────────────────────────────────────────────────────────
                GET   /a/very/long/path/to/cut      12  0.43        1.00
                POST  /b                         1,234     -           0
                """);
    }

    @Test
    void shouldTightenGapsAndHeadingsBeforeAnythingElseWhenRoomIsScarce() {
        assertThat(render(TABLE, 49)).isEqualTo("""
                Type Name                     # reqs  Min fails/s
                ─────────────────────────────────────────────────
                GET  /a/very/long/path/to/cut     12 0.43    1.00
                POST /b                        1,234    -       0
                """);
    }

    @Test
    void shouldCutTheNameBeforeColumnsGoWhenRoomIsScarcer() {
        assertThat(render(TABLE, 40)).isEqualTo("""
                Type Name            # reqs  Min fails/s
                ────────────────────────────────────────
                GET  /a/very…/to/cut     12 0.43    1.00
                POST /b               1,234    -       0
                """);
    }

    @Test
    void shouldLeaveOutTheMostExpendableColumnWhenTheNameWouldBeTooShort() {
        assertThat(render(TABLE, 34)).isEqualTo("""
                Type Name           # reqs fails/s
                ──────────────────────────────────
                GET  /a/very…to/cut     12    1.00
                POST /b              1,234       0
                """);
        assertThat(TABLE.leftOut(34)).containsExactly("Min");
        assertThat(TABLE.leftOut(40)).isEmpty();
    }

    @Test
    void shouldSetTheTotalApartWhenThereAreRows() {
        Table table = Table.of(COLUMNS, List.of(cells("GET", "/", "1", "", "1", "0")));

        assertThat(render(
                        table.withTotal(cells("", "Aggregated", "9", "", "1", "0"))
                                .withHidden(3),
                        80))
                .isEqualTo("""
                Type  Name        # reqs  Min  failures/s
                ─────────────────────────────────────────
                GET   /                1    1           0
                … and 3 more
                ─────────────────────────────────────────
                      Aggregated       9    1           0
                """);
    }

    private static List<Cell> cells(String... texts) {
        return List.of(texts).stream().map(Cell::of).toList();
    }

    private static String render(Table table, int room) {
        return table.lines(room, Glyphs.UNICODE).stream()
                .map(line -> line.render(false) + "\n")
                .collect(Collectors.joining());
    }
}
