package io.throng.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplateTest {

    /** Literals in brackets, variables in angle brackets. */
    private static String shown(Template template) {
        return template.parts().stream()
                .map(part -> part instanceof Template.Variable variable
                        ? "<" + variable.name() + ">"
                        : "[" + ((Template.Literal) part).text() + "]")
                .collect(Collectors.joining());
    }

    @ParameterizedTest(name = "\"{0}\"")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            emptyValue = "",
            value = {
                "``              | ``",
                "a               | [a]",
                "#{a}            | <a>",
                "#{a}#{b}        | <a><b>",
                "a#{b}c          | [a]<b>[c]",
                "/#{a}/#{a}      | [/]<a>[/]<a>",
                "#{a}}           | <a>[}]",
                "##{a}           | [#]<a>",
                "# {a} $ {b} {c} | [# {a} $ {b} {c}]",
                "{#}             | [{#}]",
                "#               | [#]",
                "{\"x\": #{_a-1}}| [{\"x\": ]<_a-1>[}]",
                "#{größe2}       | <größe2>",
            })
    void shouldFindVariables(String source, String parts) {
        assertThat(shown(new Template(source))).isEqualTo(parts);
    }

    @ParameterizedTest(name = "\"{0}\"")
    @CsvSource(
            delimiter = '|',
            value = {
                "#{       | opens #{ without closing it, expected }",
                "a#{b     | opens #{ without closing it, expected }",
                "#{a}#{b  | opens #{ without closing it, expected }",
                "#{}      | has the variable name \"\", expected a letter or _ and then letters, digits, _ or -",
                "#{ a }   | has the variable name \" a \", expected a letter or _ and then letters, digits, _ or -",
                "#{1a}    | has the variable name \"1a\", expected a letter or _ and then letters, digits, _ or -",
                "#{a.b}   | has the variable name \"a.b\", expected a letter or _ and then letters, digits, _ or -",
                "#{a#{b}} | has the variable name \"a#{b\", expected a letter or _ and then letters, digits, _ or -",
            })
    void shouldSayWhatIsWrong(String source, String message) {
        assertThatThrownBy(() -> new Template(source).parts())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("template \"" + source + "\" " + message);
    }
}
