package vn.danvan.job;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
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
import vn.danvan.intake.Intake;
import vn.danvan.intake.Ledger;
import vn.danvan.intake.Originals;
import vn.danvan.intake.PlacedFile;
import vn.danvan.ranking.Rankings;
import vn.danvan.ranking.RevisedFigures;
import vn.danvan.release.Audit;
import vn.danvan.release.CatalogueTables;
import vn.danvan.release.Inputs;
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
 * The straight line of one run: inbox → ledger → reading → figures → indicators → ranks → release.
 * Each stage reads what the stage before has written and nothing else; whatever was interrupted is
 * done again and ends in the same tables.
 */
public final class Line {
  /** Raised whenever the same inputs would give other marts. */
  static final String ENGINE_VERSION = "1.3.0";

  private final Home home;
  private final Catalogue catalogue;
  private final UnitRegister register;
  private final Warehouse warehouse;
  private final Originals originals;
  private final RunLog log;
  private final LocalDate asOf;
  private int loads;

  Line(
      Home home,
      Catalogue catalogue,
      UnitRegister register,
      Warehouse warehouse,
      RunLog log,
      LocalDate asOf) {
    this.home = home;
    this.catalogue = catalogue;
    this.register = register;
    this.warehouse = warehouse;
    this.originals = new Originals(home.originals());
    this.log = log;
    this.asOf = asOf;
  }

  /** Enters a folder into the ledger. */
  Ledger.Load load(Path folder, String corpus, boolean again, Ledger.Receipt receipt) {
    Ledger.Load[] load = new Ledger.Load[1];
    log.step(
        "load",
        "files of the " + corpus + " corpus have arrived",
        () -> {
          load[0] = ledger().load(folder, corpus, batch(), user(), again, receipt);
          return (long) load[0].arrived();
        });
    return load[0];
  }

  /** Takes in what is new and publishes a release of it; empty when nothing is new. */
  Optional<String> run() {
    catalogue.corpora().keySet().forEach(this::takeIn);
    Decisions decisions = new Decisions(warehouse);
    Releases releases = new Releases(warehouse);
    Snapshot snapshot =
        new Snapshot(releases.nextId(), asOf, ledger().sequence(), decisions.sequence());
    List<PlacedFile> placed = Decisions.placed(decisions.standing(snapshot.decisionSequence()));
    log.step("read", "files", () -> new Intake(warehouse, originals, catalogue).readNew(placed));
    Dataset<Row> inputs = new Inputs(warehouse, catalogue).at(snapshot);
    List<Duty.DuePeriod> due = Duty.periods(catalogue, inputs, asOf);
    String digest = digest(snapshot, due);
    if (releases.current("nightly").filter(now -> now.inputDigest().equals(digest)).isPresent()) {
      return Optional.empty();
    }
    compute(snapshot, inputs, due);
    releases.record(
        new Releases.Release(
            snapshot.releaseId(),
            "nightly",
            asOf,
            snapshot.ledgerSequence(),
            snapshot.decisionSequence(),
            digest,
            catalogue.digest(),
            ENGINE_VERSION,
            log.runId(),
            Instant.now()));
    log.step(
        "audit",
        "releases passed",
        () -> {
          new Audit(warehouse, catalogue, register).pass(snapshot.releaseId(), due);
          return 1L;
        });
    log.step(
        "publish",
        "release published: " + snapshot.releaseId(),
        () -> {
          releases.publish(snapshot.releaseId(), "nightly", user());
          return 1L;
        });
    return Optional.of(snapshot.releaseId());
  }

  private void compute(Snapshot snapshot, Dataset<Row> inputs, List<Duty.DuePeriod> due) {
    SparkSession spark = warehouse.spark();
    String release = snapshot.releaseId();
    step("units", "core.unit", () -> UnitTables.write(warehouse, catalogue, register));
    CatalogueTables words = new CatalogueTables(spark, catalogue, snapshot);
    mart("mart.catalogue", release, words.entries());
    mart("mart.series_break", release, words.breaks());
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
        new Rankings(spark, catalogue, ENGINE_VERSION)
            .of(
                warehouse.release("mart.indicator_value", release),
                RevisedFigures.of(
                    spark, catalogue, warehouse.release("mart.finding", release), written),
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

  /**
   * What lies in the inbox is entered, exactly once: it is first set aside under the name of its
   * batch, and what an interrupted run has set aside is entered unless the ledger knows that batch.
   */
  private void takeIn(String corpus) {
    Path aside = home.aside(corpus);
    if (!Folders.files(home.inbox(corpus)).isEmpty()) {
      Folders.moveContents(home.inbox(corpus), aside.resolve(batch()));
    }
    for (Path batch : Folders.subfolders(aside)) {
      String name = batch.getFileName().toString();
      log.step(
          "inbox",
          "files of the " + corpus + " corpus have arrived",
          () -> {
            long arrived =
                ledger().knows(name)
                    ? 0
                    : ledger()
                        .load(
                            batch,
                            corpus,
                            name,
                            user(),
                            true,
                            Ledger.Receipt.on(WarehouseRun.today()))
                        .arrived();
            Folders.delete(batch);
            return arrived;
          });
    }
  }

  private static String user() {
    return System.getProperty("user.name");
  }

  /** Each load is a batch of its own, also within one run. */
  private String batch() {
    return log.runId() + "-" + ++loads;
  }

  private Ledger ledger() {
    return new Ledger(warehouse, originals);
  }

  private String digest(Snapshot snapshot, List<Duty.DuePeriod> due) {
    String all =
        String.join(
            "\n",
            String.valueOf(snapshot.ledgerSequence()),
            String.valueOf(snapshot.decisionSequence()),
            catalogue.digest(),
            register.digest(),
            ENGINE_VERSION,
            due.toString());
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
