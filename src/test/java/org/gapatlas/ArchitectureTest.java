package org.gapatlas;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.library.modules.syntax.ModuleDependencyScope.consideringOnlyDependenciesInAnyPackage;
import static com.tngtech.archunit.library.modules.syntax.ModuleRuleDefinition.modules;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The house as it is declared in every {@code package-info}: who may use whom, and who may know which framework. */
class ArchitectureTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.gapatlas");

    @Test
    void features_use_only_what_they_declare() {
        modules()
                .definedByAnnotation(Feature.class, Feature::name)
                .should()
                .respectTheirAllowedDependenciesDeclaredIn(
                        "mayUse", consideringOnlyDependenciesInAnyPackage("org.gapatlas.."))
                .ignoreDependency(alwaysTrue(), belongToAnyOf(Feature.class))
                .andShould()
                .onlyDependOnEachOtherThroughPackagesDeclaredIn("shows")
                .check(CLASSES);
    }
}
