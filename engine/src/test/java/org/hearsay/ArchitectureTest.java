package org.hearsay;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The arrows between the packages, as docs/architecture.md draws them. */
class ArchitectureTest {

    private static final String ROOT = "org.hearsay.";
    private static final String[] STAGES = {"ingest", "clean", "annotate", "story", "claim"};
    /** A rule over an empty set holds; this is how many classes make it one. */
    private static final int ENOUGH = 60;

    private static final JavaClasses ENGINE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.hearsay");

    @Test
    void seesEnoughClassesToBeARule() {
        assertThat(ENGINE.size()).isGreaterThan(ENOUGH);
        for (String stage : STAGES) {
            assertThat(ENGINE.stream().filter(c -> c.getPackageName().equals(ROOT + stage)))
                    .as(stage)
                    .hasSizeGreaterThan(1);
        }
    }

    @Test
    void everyClassThatThePaperNamesIsThere() throws IOException {
        String paper = Files.readString(Path.of("..", "docs", "architecture.md"));
        Set<String> named = Pattern.compile("\\b(?:[A-Z][a-z]+){2,}\\b")
                .matcher(paper)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
        Set<String> there = ENGINE.stream().map(JavaClass::getSimpleName).collect(Collectors.toSet());
        // A test, and what lives in a module that this one must not know.
        there.addAll(Set.of(ArchitectureTest.class.getSimpleName(), "ArchiveContract"));
        assertThat(named).hasSizeGreaterThan(15).isSubsetOf(there);
    }

    @Test
    void modelKnowsTheJdkAlone() {
        check(classes()
                .that()
                .resideInAPackage(ROOT + "model")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(ROOT + "model", "java..", "org.jspecify.annotations"));
    }

    @Test
    void stagesKnowTheModelAndTheLanguageAndNotOneAnother() {
        for (String stage : STAGES) {
            check(classes()
                    .that()
                    .resideInAPackage(ROOT + stage + "..")
                    .should()
                    .onlyDependOnClassesThat(describe(
                            "are outside the project or in model, language or " + stage,
                            c -> isOutside(c)
                                    || isIn(c, "model")
                                    || isIn(c, "language")
                                    || isIn(c, stage)
                                    || (stage.equals("annotate") && (isIn(c, "reader") || isIn(c, "judge"))))));
        }
    }

    @Test
    void archiveAndIndexSeeTheModelAlone() {
        for (String port : new String[] {"store", "index"}) {
            check(classes()
                    .that()
                    .resideInAPackage(ROOT + port + "..")
                    .should()
                    .onlyDependOnClassesThat(describe(
                            "are outside the project or in model or " + port,
                            c -> isOutside(c) || isIn(c, "model") || isIn(c, port))));
        }
    }

    @Test
    void nothingBelowKnowsThePipeline() {
        check(layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("pipeline")
                .definedBy(ROOT + "pipeline..")
                .whereLayer("pipeline")
                .mayNotBeAccessedByAnyLayer());
    }

    @Test
    void packagesHaveNoCycles() {
        check(slices().matching(ROOT + "(*)..").should().beFreeOfCycles());
    }

    @Test
    void nothingIsCalledUtilOrCommon() {
        check(noClasses().should().resideInAnyPackage("..util..", "..common..", "..helper.."));
        check(noClasses().should().haveNameMatching(".*(Impl|Manager|Helper|Utils?|Base)"));
    }

    @Test
    void nothingWritesToStandardOutput() {
        check(GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS);
    }

    @Test
    void vendorsStayBehindTheirSeams() {
        onlyIn("java.sql..", "store");
        onlyIn("org.apache.lucene..", "index");
        onlyIn("org.jsoup..", "clean", "ingest");
        onlyIn("com.rometools..", "ingest");
        onlyIn("org.netpreserve..", "ingest");
        onlyIn("ai.onnxruntime..", "annotate");
    }

    private static void onlyIn(String vendor, String... packages) {
        check(noClasses()
                .that(describe("are outside " + String.join(", ", packages), c -> !isInAny(c, packages)))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(vendor));
    }

    private static void check(ArchRule rule) {
        rule.check(ENGINE);
    }

    private static boolean isInAny(JavaClass c, String... packages) {
        for (String name : packages) {
            if (isIn(c, name)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOutside(JavaClass c) {
        return !c.getPackageName().startsWith("org.hearsay");
    }

    private static boolean isIn(JavaClass c, String name) {
        String home = c.getPackageName();
        return home.equals(ROOT + name) || home.startsWith(ROOT + name + ".");
    }
}
