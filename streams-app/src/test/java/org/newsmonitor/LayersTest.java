package org.newsmonitor;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LayersTest {
    /** In the order of the stream: a package may use those before it. */
    private static final List<String> ORDER = List.of(
            "story", "clean", "entity", "claim", "relate", "contradiction", "alert", "newsroom", "wire", "topology");

    private static final List<String> PURE = ORDER.subList(0, ORDER.indexOf("wire"));
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ORDER.stream().map(LayersTest::packageOf).toArray(String[]::new));

    static List<String> order() {
        return ORDER;
    }

    static List<String> pure() {
        return PURE;
    }

    @ParameterizedTest
    @MethodSource("order")
    void stageUsesOnlyEarlierStages(String stage) {
        String[] later = ORDER.subList(ORDER.indexOf(stage) + 1, ORDER.size()).stream()
                .map(LayersTest::inside)
                .toArray(String[]::new);
        if (later.length > 0) {
            noClasses()
                    .that()
                    .resideInAPackage(inside(stage))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(later)
                    .check(CLASSES);
        }
    }

    @ParameterizedTest
    @MethodSource("pure")
    void stageKnowsNeitherKafkaNorAvro(String stage) {
        noClasses()
                .that()
                .resideInAPackage(inside(stage))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.apache.kafka..", "org.apache.avro..", "org.newsmonitor.avro..", "org.newsmonitor.serde..")
                .check(CLASSES);
    }

    @ParameterizedTest
    @MethodSource("pure")
    void stageReadsNoClock(String stage) {
        noClasses()
                .that()
                .resideInAPackage(inside(stage))
                .should()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(Math.class, "random")
                .check(CLASSES);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("org.newsmonitor.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void noPackageIsADrawerForEverything() {
        assertThat(CLASSES.stream().map(JavaClass::getPackageName).distinct())
                .noneMatch(
                        name -> name.matches(".*\\.(util|utils|common|helper|helpers|impl|manager|managers)(\\..*)?"));
    }

    private static String packageOf(String stage) {
        return "org.newsmonitor." + stage;
    }

    private static String inside(String stage) {
        return packageOf(stage) + "..";
    }
}
