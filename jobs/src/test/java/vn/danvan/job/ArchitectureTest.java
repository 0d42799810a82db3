package vn.danvan.job;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Modules look one way only, and kernels know no Spark. */
@AnalyzeClasses(packages = "vn.danvan", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  @ArchTest
  static final ArchRule modulesLookOneWay =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("schema")
          .definedBy(
              "vn.danvan.catalogue..",
              "vn.danvan.table..",
              "vn.danvan.view..",
              "vn.danvan.record..")
          .layer("pipelines")
          .definedBy(
              "vn.danvan.intake..",
              "vn.danvan.observation..",
              "vn.danvan.validation..",
              "vn.danvan.figure..",
              "vn.danvan.indicator..",
              "vn.danvan.ranking..",
              "vn.danvan.release..",
              "vn.danvan.export..",
              "vn.danvan.warehouse..")
          .layer("jobs")
          .definedBy("vn.danvan.job..", "vn.danvan.serve..", "vn.danvan.synthetic..")
          .whereLayer("jobs")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("pipelines")
          .mayOnlyBeAccessedByLayers("jobs");

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
          .resideInAnyPackage(
              "vn.danvan.catalogue..",
              "vn.danvan.table..",
              "vn.danvan.view..",
              "vn.danvan.record..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.spark..", "io.trino..", "org.apache.poi..");
}
