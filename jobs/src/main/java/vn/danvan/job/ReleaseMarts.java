package vn.danvan.job;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.catalogue.Unit;
import vn.danvan.completeness.Completeness;
import vn.danvan.completeness.Duty;
import vn.danvan.decision.DecidedValues;
import vn.danvan.decision.Decisions;
import vn.danvan.decision.EffectiveObservations;
import vn.danvan.decision.kernel.Standing;
import vn.danvan.figure.Figures;
import vn.danvan.indicator.Indicators;
import vn.danvan.ranking.Rankings;
import vn.danvan.ranking.RevisedFigures;
import vn.danvan.release.CatalogueTables;
import vn.danvan.release.Labels;
import vn.danvan.release.Releases;
import vn.danvan.release.Snapshot;
import vn.danvan.unit.UnitTables;
import vn.danvan.unit.kernel.UnitRegister;
import vn.danvan.validation.ArrivalRules;
import vn.danvan.validation.DecisionRules;
import vn.danvan.validation.ReferenceRules;
import vn.danvan.validation.RevisionRules;
import vn.danvan.validation.SeriesFindings;
import vn.danvan.validation.SubmissionRules;
import vn.danvan.warehouse.Warehouse;

/**
 * The marts of a release, in the order in which they are made; each reads what was written before
 * it and nothing else.
 */
final class ReleaseMarts {
  private final Warehouse warehouse;
  private final Catalogue catalogue;
  private final UnitRegister register;
  private final RunLog log;

  ReleaseMarts(Warehouse warehouse, Catalogue catalogue, UnitRegister register, RunLog log) {
    this.warehouse = warehouse;
    this.catalogue = catalogue;
    this.register = register;
    this.log = log;
  }

  /**
   * Writes them.
   *
   * @param inputs mart.input of the snapshot
   * @param due what is owed
   */
  void write(Snapshot snapshot, Dataset<Row> inputs, List<Duty.DuePeriod> due) {
    SparkSession spark = warehouse.spark();
    String release = snapshot.releaseId();
    step("units", "core.unit", () -> UnitTables.write(warehouse, catalogue, register));
    CatalogueTables words = new CatalogueTables(spark, catalogue, snapshot);
    mart("mart.catalogue", release, words.entries());
    mart("mart.series_break", release, words.breaks());
    mart("mart.ranking_method", release, words.rankingMethod());
    mart("mart.input", release, inputs);
    Dataset<Row> written = warehouse.release("mart.input", release);
    List<Standing> standing = new Decisions(warehouse).standing(snapshot.decisionSequence());
    mart("mart.decision", release, decided(standing, written));
    Dataset<Row> observations =
        EffectiveObservations.of(
            warehouse.table("core.observation"), warehouse.release("mart.decision", release));
    mart(
        "mart.completeness",
        release,
        new Completeness(spark, catalogue, register).of(observations, written, due, snapshot));
    mart("mart.finding", release, findings(release, observations, standing, due));
    mart(
        "mart.figure",
        release,
        new Figures(spark, catalogue, register)
            .of(
                observations,
                written,
                warehouse.release("mart.completeness", release),
                due,
                snapshot));
    mart("mart.period", release, words.periods(warehouse.release("mart.figure", release)));
    mart("mart.label", release, Labels.of(spark, catalogue, units(release), snapshot));
    mart(
        "mart.indicator_value",
        release,
        new Indicators(spark, catalogue)
            .of(warehouse.release("mart.figure", release), due, snapshot));
    mart(
        "mart.ranking",
        release,
        new Rankings(spark, catalogue, Line.ENGINE_VERSION)
            .of(
                warehouse.release("mart.indicator_value", release),
                RevisedFigures.of(
                    spark,
                    catalogue,
                    warehouse.release("mart.finding", release),
                    warehouse.release("mart.decision", release),
                    written),
                lastRanking()));
  }

  /** The ranks that stand published: what has not changed since is not computed again. */
  private Dataset<Row> lastRanking() {
    return warehouse.release(
        "mart.ranking",
        new Releases(warehouse).current("nightly").map(Releases.Release::releaseId).orElse(""));
  }

  /** The units that a release speaks of: those of the catalogue, and lower ones that reported. */
  private Set<Unit> units(String release) {
    Set<Unit> units = new LinkedHashSet<>(catalogue.units().values());
    for (String table : List.of("mart.figure", "mart.completeness")) {
      for (Row row :
          warehouse.release(table, release).select("unit_id").distinct().collectAsList()) {
        units.add(register.unit(row.getString(0)));
      }
    }
    return units;
  }

  private Dataset<Row> decided(List<Standing> standing, Dataset<Row> inputs) {
    return DecidedValues.of(
        warehouse.spark(),
        standing,
        inputs,
        warehouse.table("raw.cell"),
        warehouse.table("core.observation"),
        warehouse.table("core.finding"));
  }

  /** What only shows among several submissions, or beside decisions and due dates. */
  private Dataset<Row> findings(
      String release,
      Dataset<Row> observations,
      List<Standing> standing,
      List<Duty.DuePeriod> due) {
    SparkSession spark = warehouse.spark();
    Dataset<Row> inputs = warehouse.release("mart.input", release);
    Dataset<Row> cells = warehouse.table("raw.cell");
    return Stream.of(
            SubmissionRules.of(spark, catalogue, inputs),
            RevisionRules.of(spark, catalogue, inputs, warehouse.table("core.observation"), cells),
            ArrivalRules.late(spark, catalogue, warehouse.release("mart.completeness", release)),
            ArrivalRules.doubled(spark, catalogue, inputs, warehouse.table("core.finding")),
            DecisionRules.of(spark, catalogue, standing, cells, inputs),
            ReferenceRules.of(spark, catalogue, register, observations, cells, inputs, due),
            new SeriesFindings(spark, catalogue, register).of(observations, cells, inputs, due))
        .map(found -> Warehouse.conformed("mart.finding", found))
        .reduce(Dataset::unionByName)
        .orElseThrow();
  }

  private void mart(String table, String release, Dataset<Row> rows) {
    log.step(
        table.substring(table.indexOf('.') + 1),
        "rows in " + table,
        () -> {
          warehouse.replaceRelease(table, release, rows);
          return warehouse.release(table, release).count();
        });
  }

  private void step(String name, String table, Runnable work) {
    log.step(
        name,
        "rows in " + table,
        () -> {
          work.run();
          return warehouse.table(table).count();
        });
  }
}
