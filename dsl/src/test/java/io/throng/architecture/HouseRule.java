package io.throng.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.lang.ArchRule;
import java.util.function.Function;

/**
 * What holds for all production code. A rule is made for a root package, so that the same rule can be asked about the
 * real house and about a small one that breaks it: {@code fixtures.<name of the rule, without underscores>}.
 */
enum HouseRule {
    NO_PACKAGE_CYCLES(
            root -> slices().matching(root + ".(**)").should().beFreeOfCycles().because("a cycle is one big package")),

    ROOMS_DEPEND_IN_ONE_DIRECTION(root -> layeredArchitecture()
            .consideringOnlyDependenciesInAnyPackage(root + "..")
            .withOptionalLayers(true)
            .layer("plan")
            .definedBy(root + ".plan..")
            .layer("session")
            .definedBy(root + ".session..")
            .layer("metrics")
            .definedBy(root + ".metrics..")
            .layer("engine")
            .definedBy(root + ".engine..")
            .layer("reporting")
            .definedBy(root + ".reporting..")
            .layer("dsl")
            .definedBy(root + ".dsl..")
            .whereLayer("session")
            .mayNotAccessAnyLayer()
            .whereLayer("metrics")
            .mayNotAccessAnyLayer()
            .whereLayer("plan")
            .mayOnlyAccessLayers("session")
            .whereLayer("engine")
            .mayOnlyAccessLayers("plan", "session", "metrics")
            .whereLayer("reporting")
            .mayOnlyAccessLayers("plan", "metrics")
            .whereLayer("dsl")
            .mayOnlyAccessLayers("plan", "session", "metrics", "engine", "reporting")
            .ensureAllClassesAreContainedInArchitecture()),

    INTERNALS_STAY_IN_THEIR_MODULE(root -> classes()
            .should(new KeepToOwnInternals(new Modules(root)))
            .because("users and other modules see the API only")),

    PACKAGES_HAVE_ONE_MODULE(root -> classes()
            .should(new BeBuiltByTheirModule(new Modules(root)))
            .because("the module path refuses split packages")),

    ONLY_THE_TRANSPORT_KNOWS_NETTY(root -> noClasses()
            .that()
            .resideOutsideOfPackage(root + ".engine.internal.netty..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.netty..", "reactor..")
            .because("above the wire nobody knows what carries it")),

    ONLY_ONE_CLASS_READS_THE_CLOCKS(root -> noClasses()
            .that()
            .doNotHaveFullyQualifiedName(root + ".engine.internal.time.SystemClock")
            .should()
            .accessTargetWhere(new ReadsAClock())
            .because("time is a parameter, so that tests can turn it")),

    ONLY_THE_COMMAND_LINE_EXITS(root -> noClasses()
            .that()
            .doNotHaveFullyQualifiedName(root + ".dsl.internal.CommandLineMain")
            .should()
            .accessTargetWhere(new EndsTheJvm())
            .because("a load test is a guest in somebody's program")),

    STANDARD_STREAMS_BELONG_TO_THE_EDGES(root -> noClasses()
            .that()
            .resideOutsideOfPackages(root + ".dsl.internal..", root + ".reporting.console..")
            .should(ACCESS_STANDARD_STREAMS)
            .because("a library does not print")),

    NO_JAVA_UTIL_LOGGING(root -> noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAPackage("java.util.logging")
            .because("SLF4J is the one logging interface")),

    NAMES_SAY_WHAT_A_CLASS_DOES(root -> noClasses()
            .should()
            .haveNameMatching(".*[.$](Abstract[A-Z]\\w*|\\w*(Impl|Manager|Helper|Utils?))")
            .because("such names say nothing")),

    NO_MUTABLE_STATICS(root ->
            fields().that().areStatic().should().beFinal().because("several runs live side by side in one JVM")),

    PACKAGES_ARE_NULL_MARKED(
            root -> classes().should(new BeInANullMarkedPackage()).because("NullAway looks at marked packages only")),

    RESULTS_OF_WORDS_ARE_USED(root -> classes()
            .that()
            .resideInAPackage(root + ".dsl..")
            .and()
            .resideOutsideOfPackage(root + ".dsl.internal..")
            .and()
            .arePublic()
            .and()
            .areTopLevelClasses()
            .should(new HaveResultsChecked())
            .because("every word returns a new value, and dropping it drops the setting")
            .allowEmptyShould(true));

    @SuppressWarnings("ImmutableEnumChecker") // the lambdas above capture nothing
    private final Function<String, ArchRule> rule;

    HouseRule(Function<String, ArchRule> rule) {
        this.rule = rule;
    }

    /** The rule for the house whose rooms are the sub-packages of the given one. */
    ArchRule under(String root) {
        return rule.apply(root);
    }
}
