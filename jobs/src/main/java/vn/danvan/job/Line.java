package vn.danvan.job;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.completeness.Duty;
import vn.danvan.decision.Decisions;
import vn.danvan.intake.Intake;
import vn.danvan.intake.Ledger;
import vn.danvan.intake.Originals;
import vn.danvan.intake.PlacedFile;
import vn.danvan.release.Audit;
import vn.danvan.release.Inputs;
import vn.danvan.release.Releases;
import vn.danvan.release.Snapshot;
import vn.danvan.text.kernel.Digest;
import vn.danvan.unit.kernel.UnitRegister;
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
    new ReleaseMarts(warehouse, catalogue, register, log).write(snapshot, inputs, due);
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
    return Digest.of(
        String.valueOf(snapshot.ledgerSequence()),
        String.valueOf(snapshot.decisionSequence()),
        catalogue.digest(),
        register.digest(),
        ENGINE_VERSION,
        due.toString());
  }
}
