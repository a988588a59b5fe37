package org.gapatlas;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.modules.syntax.ModuleDependencyScope.consideringOnlyDependenciesInAnyPackage;
import static com.tngtech.archunit.library.modules.syntax.ModuleRuleDefinition.modules;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import org.junit.jupiter.api.Test;

/** The house as every {@code package-info} declares it: who may use whom, and who may know which framework. */
class ArchitectureTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.gapatlas");

    private static final String[] ADAPTERS = {
        "org.gapatlas.*.http..",
        "org.gapatlas.*.store..",
        "org.gapatlas.*.source..",
        "org.gapatlas.*.excel..",
        "org.gapatlas.*.post.."
    };

    private static final ArchRule DIRECTIONS = modules()
            .definedByAnnotation(Feature.class, Feature::name)
            .should()
            .respectTheirAllowedDependenciesDeclaredIn(
                    "mayUse", consideringOnlyDependenciesInAnyPackage("org.gapatlas.."))
            .ignoreDependency(alwaysTrue(), belongToAnyOf(Feature.class))
            .andShould()
            .onlyDependOnEachOtherThroughPackagesDeclaredIn("shows");

    @Test
    void features_use_only_what_they_declare() {
        DIRECTIONS.check(CLASSES);
    }

    @Test
    void a_planted_violation_is_found_and_named() {
        var planted = new ClassFileImporter().importPackages("org.gapatlas.disclosure", "org.gapatlas.survey");
        assertThatThrownBy(() -> DIRECTIONS.check(planted))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("PlantedViolation");
    }

    @Test
    void features_have_no_cycles() {
        modules()
                .definedByAnnotation(Feature.class, Feature::name)
                .should()
                .beFreeOfCycles()
                .check(CLASSES);
    }

    @Test
    void the_middle_of_a_feature_knows_neither_its_pages_nor_its_tables() {
        noClasses()
                .that()
                .resideInAPackage("org.gapatlas.*")
                .and()
                .resideOutsideOfPackage("org.gapatlas.start")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(ADAPTERS)
                .check(CLASSES);
    }

    @Test
    void pages_and_tables_do_not_know_each_other() {
        noClasses()
                .that()
                .resideInAPackage("..http..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("..store..")
                .check(CLASSES);
        noClasses()
                .that()
                .resideInAPackage("..store..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("..http..")
                .check(CLASSES);
    }

    @Test
    void the_middle_of_a_feature_knows_no_framework() {
        noClasses()
                .that()
                .resideInAPackage("org.gapatlas.*")
                .and()
                .resideOutsideOfPackages("org.gapatlas.start", "org.gapatlas.web", "org.gapatlas.sheets")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "jakarta.ws.rs..",
                        "jakarta.persistence..",
                        "io.quarkus..",
                        "com.fasterxml..",
                        "org.apache.poi..",
                        "de.siegmar..")
                .check(CLASSES);
    }

    @Test
    void textbook_formulas_know_the_jdk_and_commons_math_only() {
        noClasses()
                .that()
                .resideInAnyPackage("org.gapatlas.kernel", "org.gapatlas.disclosure", "org.gapatlas.expression")
                .should()
                .dependOnClassesThat()
                .resideOutsideOfPackages(
                        "java..", "javax.crypto..", "org.apache.commons.math3..", "org.jspecify..", "org.gapatlas..")
                .check(CLASSES);
    }

    @Test
    void only_http_asks_who_is_there() {
        noClasses()
                .that()
                .resideOutsideOfPackages("..http..", "org.gapatlas.access..", "org.gapatlas.start..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.gapatlas.access..")
                .check(CLASSES);
        noClasses()
                .that()
                .resideOutsideOfPackages("..http..", "org.gapatlas.web..", "org.gapatlas.start..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.gapatlas.web..")
                .check(CLASSES);
    }

    @Test
    void every_call_says_who_may() {
        methods()
                .that()
                .areAnnotatedWith(GET.class)
                .or()
                .areAnnotatedWith(POST.class)
                .or()
                .areAnnotatedWith(PUT.class)
                .or()
                .areAnnotatedWith(PATCH.class)
                .or()
                .areAnnotatedWith(DELETE.class)
                .should()
                .beAnnotatedWith(RolesAllowed.class)
                .orShould()
                .beAnnotatedWith(PermitAll.class)
                .orShould()
                .beAnnotatedWith(Authenticated.class)
                .orShould()
                .beDeclaredInClassesThat(annotatedWith(RolesAllowed.class)
                        .or(annotatedWith(PermitAll.class))
                        .or(annotatedWith(Authenticated.class)))
                .check(CLASSES);
    }

    @Test
    void only_stores_speak_sql_and_the_web_tells_a_lost_database() {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        "..store..", "org.gapatlas.database", "org.gapatlas.start..", "org.gapatlas.web")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.gapatlas.database", "java.sql..", "javax.sql..")
                .check(CLASSES);
    }

    @Test
    void spreadsheets_are_known_in_two_rooms() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.gapatlas.sheets", "org.gapatlas.reporting.excel")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.poi..")
                .check(CLASSES);
    }

    @Test
    void one_place_asks_other_servers() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.gapatlas.catalogue.source.fetch")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.net.http..")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.net.URLConnection")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.net.HttpURLConnection")
                .check(CLASSES);
    }
}
