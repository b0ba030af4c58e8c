package org.failoverforwarding;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The pure packages decide from values: they know no container, no database, no SIP and no edge of their own. */
@AnalyzeClasses(packages = "org.failoverforwarding", importOptions = ImportOption.DoNotIncludeTests.class)
class PurityTest {

    private static final String[] PURE = {
        "org.failoverforwarding.number",
        "org.failoverforwarding.account",
        "org.failoverforwarding.forwarding",
        "org.failoverforwarding.forwarding.times..",
        "org.failoverforwarding.forwarding.lint..",
        "org.failoverforwarding.routing",
        "org.failoverforwarding.screening",
        "org.failoverforwarding.registration",
        "org.failoverforwarding.locating",
        "org.failoverforwarding.health",
        "org.failoverforwarding.guard",
        "org.failoverforwarding.callhistory",
        "org.failoverforwarding.event",
        "org.failoverforwarding.alert"
    };

    @ArchTest
    static final ArchRule pure_packages_know_no_container = noClasses()
            .that()
            .resideInAnyPackage(PURE)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "jakarta..",
                    "javax.servlet..",
                    "javax.sip..",
                    "javax.sql..",
                    "org.eclipse.persistence..",
                    "org.jboss..",
                    "org.infinispan..",
                    "java.sql..");

    @ArchTest
    static final ArchRule pure_packages_know_no_edge = noClasses()
            .that()
            .resideInAnyPackage(PURE)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..persistence..", "..service..");

    @ArchTest
    static final ArchRule planning_does_no_input_or_output = noClasses()
            .that()
            .resideInAnyPackage("org.failoverforwarding.routing", "org.failoverforwarding.number")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.io.File..", "java.nio.file..", "java.net..");

    @ArchTest
    static final ArchRule pure_packages_are_free_of_cycles = slices().matching(
                    "org.failoverforwarding.(number|account|forwarding|screening|routing|registration|health|callhistory|event|alert)")
            .should()
            .beFreeOfCycles();
}
