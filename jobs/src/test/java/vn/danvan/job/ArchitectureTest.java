package vn.danvan.job;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.stream.Stream;

/** Modules look one way only, and kernels know no Spark. */
@AnalyzeClasses(packages = "vn.danvan", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  private static final String[] SCHEMA =
      inside("catalogue", "dictionary", "period", "table", "view", "record");
  private static final String[] PIPELINES =
      inside(
          "text",
          "unit",
          "workbook",
          "intake",
          "observation",
          "check",
          "decision",
          "validation",
          "completeness",
          "figure",
          "indicator",
          "ranking",
          "release",
          "export",
          "template",
          "returned",
          "warehouse");
  private static final String[] JOBS = inside("job", "serve", "synthetic", "bench");

  @ArchTest
  static final ArchRule modulesLookOneWay =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("schema")
          .definedBy(SCHEMA)
          .layer("pipelines")
          .definedBy(PIPELINES)
          .layer("jobs")
          .definedBy(JOBS)
          .whereLayer("jobs")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("pipelines")
          .mayOnlyBeAccessedByLayers("jobs");

  /** A package that no layer names would escape the rule above. */
  @ArchTest
  static final ArchRule everyPackageIsInALayer =
      classes()
          .should()
          .resideInAnyPackage(
              Stream.of(SCHEMA, PIPELINES, JOBS).flatMap(Arrays::stream).toArray(String[]::new));

  @ArchTest
  static final ArchRule kernelsKnowNoSpark =
      noClasses()
          .that()
          .resideInAPackage("..kernel..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.spark..", "org.apache.iceberg..", "scala..");

  @ArchTest
  static final ArchRule schemaKnowsNeitherSparkNorTrino =
      noClasses()
          .that()
          .resideInAnyPackage(SCHEMA)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.spark..", "io.trino..", "org.apache.poi..");

  private static String[] inside(String... packages) {
    return Arrays.stream(packages).map("vn.danvan.%s.."::formatted).toArray(String[]::new);
  }
}
