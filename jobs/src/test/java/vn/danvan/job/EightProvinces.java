package vn.danvan.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.danvan.catalogue.CatalogueReader;
import vn.danvan.catalogue.Unit;
import vn.danvan.synthetic.CellKey;
import vn.danvan.synthetic.ReportingRound;
import vn.danvan.synthetic.Synthetic;
import vn.danvan.synthetic.SyntheticCell;
import vn.danvan.synthetic.SyntheticHistory;
import vn.danvan.synthetic.SyntheticReport;

/**
 * A small world: eight provinces of the 34, and before the merger those that they were formed from,
 * report on four years; all others are silent. Three are unchanged, two come from two provinces and
 * three from three.
 */
final class EightProvinces {
  static final List<Integer> YEARS = List.of(2023, 2024, 2025, 2026);
  static final String FORM = "DV-01";
  private static final String AS_OF = "2027-03-01";

  /** Went into the real corpus, and is held there since it says that its figures are synthetic. */
  private static final String ASTRAY = "sent/lan-1/MO-PHONG_2026_DV-01_VN34-22_quang-ninh.xlsx";

  /** A published figure, without which there is no real corpus and nobody owes it anything. */
  private static final Path REAL = Path.of("..", "real-figures", "bg-01", "ben-tre_2023.csv");

  /** With this seed the eight are silent, late, revise and err in nearly all ways. */
  private static final long SEED = 6;

  private static final Set<String> PROVINCES =
      Set.of(
          "VN34-01", "VN34-12", "VN34-22", "VN34-51", "VN34-68", "VN34-79", "VN34-82", "VN34-92");

  /**
   * What the generator never does: a zero below a fraction, a number that cannot be read, a part
   * that exceeds its whole.
   */
  static final List<ByHand> BY_HAND =
      List.of(
          new ByHand("VN63-22", "2024", total("community_investment_projects"), number(0)),
          new ByHand("VN63-22", "2024", total("community_investment_violations"), number(0)),
          new ByHand("VN63-12", "2024", total("dvk_models_new"), text("rất nhiều")),
          new ByHand("VN34-22", "2025", total("enterprises_with_dialogue"), number(99_999)));

  /** A cell that is written into a drawn report. */
  record ByHand(String unit, String period, CellKey key, SyntheticCell cell) {}

  private static TestHome asReported;

  private EightProvinces() {}

  /** The home of the world as it reported; the test classes of one run share it. */
  static synchronized TestHome asReported() {
    if (asReported == null) {
      asReported = published(sent(), Path.of("target", "eight-provinces"));
    }
    return asReported;
  }

  /** What the eight send: as drawn, and some cells by hand. */
  static SyntheticHistory sent() {
    SyntheticHistory history = drawn();
    for (ByHand cell : BY_HAND) {
      history = with(history, cell.unit(), cell.period(), cell.key(), cell.cell());
    }
    return history;
  }

  /** What the generator draws for the eight and their predecessors. */
  static SyntheticHistory drawn() {
    SyntheticHistory all =
        SyntheticHistory.of(
            CatalogueReader.shipped(),
            SEED,
            YEARS.stream().map(year -> new ReportingRound(FORM, year.toString())).toList());
    Map<String, String> successors = new HashMap<>();
    for (Unit province : all.catalogue().provinces("63")) {
      successors.put(province.id(), province.successor());
    }
    return new SyntheticHistory(
        all.catalogue(),
        SEED,
        all.reports().stream()
            .filter(
                report ->
                    PROVINCES.contains(successors.getOrDefault(report.unitId(), report.unitId())))
            .toList());
  }

  /** The history with another cell in a file that was not revised. */
  static SyntheticHistory with(
      SyntheticHistory history, String unit, String period, CellKey key, SyntheticCell cell) {
    SyntheticReport report = history.report(unit, FORM, period);
    if (report.revised() || !report.cells().containsKey(key)) {
      throw new IllegalArgumentException("No such cell in a first file: " + unit + period + key);
    }
    Map<CellKey, SyntheticCell> cells = new LinkedHashMap<>(report.cells());
    cells.put(key, cell);
    SyntheticReport changed =
        new SyntheticReport(
            unit, report.round(), report.version(), report.receipt(), cells, Map.of());
    return new SyntheticHistory(
        history.catalogue(),
        history.seed(),
        history.reports().stream().map(sent -> sent.equals(report) ? changed : sent).toList());
  }

  static CellKey total(String element) {
    return new CellKey(element, "total", "total");
  }

  static SyntheticCell text(String text) {
    return new SyntheticCell(null, text, false, SyntheticCell.State.BLANK, null);
  }

  private static SyntheticCell number(long value) {
    BigDecimal decimal = BigDecimal.valueOf(value);
    return new SyntheticCell(
        decimal, decimal.toPlainString(), true, SyntheticCell.State.REPORTED, null);
  }

  /** A home that has taken in the files and published a release of them. */
  static TestHome published(SyntheticHistory history, Path folder) {
    if (Files.exists(folder)) {
      Folders.delete(folder);
    }
    Synthetic.write(history, folder.resolve("sent"), report -> true, line -> {});
    try {
      Path real = Files.createDirectories(folder.resolve("real"));
      for (Path file : List.of(REAL, folder.resolve(ASTRAY))) {
        Files.copy(file, real.resolve(file.getFileName()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    TestHome home = TestHome.in(folder);
    load(home, "sent/lan-1", "synthetic");
    load(home, "sent/lan-2", "synthetic");
    load(home, "real", "real");
    home.run("nightly", "--as-of", AS_OF);
    return home;
  }

  private static void load(TestHome home, String delivery, String corpus) {
    String files = home.folder().resolveSibling(delivery).toString();
    home.run("load", files, "--corpus", corpus, "--received-on", "file-dates");
  }
}
