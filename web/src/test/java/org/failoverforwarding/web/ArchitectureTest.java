package org.failoverforwarding.web;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.faces.view.ViewScoped;
import java.io.Serializable;

@AnalyzeClasses(packages = "org.failoverforwarding.web", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule pagesSpeakToSessionBeansNotToTheDatabase = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "jakarta.persistence..", "java.sql..", "javax.sql..", "org.failoverforwarding..persistence..");

    @ArchTest
    static final ArchRule pagesKnowNoSip =
            noClasses().should().dependOnClassesThat().resideInAnyPackage("javax.servlet..");

    @ArchTest
    static final ArchRule theFrameKnowsNoPage = noClasses()
            .that()
            .resideInAPackage("..web.frame..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..web.customer..", "..web.admin..");

    @ArchTest
    static final ArchRule viewBeansCanBeKeptInASession =
            classes().that().areAnnotatedWith(ViewScoped.class).should().beAssignableTo(Serializable.class);
}
