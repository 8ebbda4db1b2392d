package io.throng.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class HouseTest {

    private static final String ROOT = "io.throng";
    private static final JavaClasses PRODUCTION = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    @ParameterizedTest
    @EnumSource
    void shouldHoldInTheHouse(HouseRule rule) {
        rule.under(ROOT).check(PRODUCTION);
    }

    @ParameterizedTest
    @EnumSource
    void shouldAccuseTheGuiltyAndNobodyElse(HouseRule rule) {
        String root = fixturesOf(rule);
        JavaClasses fixtures = new ClassFileImporter().importPackages(root);

        List<String> violations =
                rule.under(root).evaluate(fixtures).getFailureReport().getDetails();

        assertThat(fixtures)
                .anyMatch(HouseTest::isGuilty)
                .allSatisfy(fixture -> assertThat(isAccused(fixture, violations))
                        .as("accused: %s, by %s", fixture.getName(), violations)
                        .isEqualTo(isGuilty(fixture)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"plan", "session", "metrics", "engine", "reporting", "dsl"})
    void shouldLookAtEveryRoom(String room) {
        assertThat(PRODUCTION.containPackage(ROOT + "." + room)).isTrue();
    }

    @Test
    void shouldLookAtProductionCodeOnly() {
        assertThat(PRODUCTION.contain(HouseTest.class)).isFalse();
    }

    private static String fixturesOf(HouseRule rule) {
        return HouseTest.class.getPackageName() + ".fixtures."
                + rule.name().replace("_", "").toLowerCase(Locale.ROOT);
    }

    private static boolean isGuilty(JavaClass fixture) {
        return fixture.getSimpleName().contains("Guilty");
    }

    /** Whether a line of the violations starts with the class or a member of it; others are only what it touched. */
    private static boolean isAccused(JavaClass fixture, List<String> violations) {
        Pattern accused = Pattern.compile("^\\W*\\w+ <" + Pattern.quote(fixture.getName()) + "[.>]", Pattern.MULTILINE);
        return violations.stream()
                .anyMatch(violation -> accused.matcher(violation).find());
    }
}
