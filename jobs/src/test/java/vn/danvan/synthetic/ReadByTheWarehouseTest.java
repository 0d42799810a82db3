package vn.danvan.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.catalogue.CatalogueReader;
import vn.danvan.intake.kernel.FileReader;
import vn.danvan.intake.kernel.Reading;
import vn.danvan.observation.kernel.ObservationReader;
import vn.danvan.record.Finding;
import vn.danvan.record.Observation;

/** What the warehouse reads from the files, held against what really happened. */
class ReadByTheWarehouseTest {
  private static final Catalogue CATALOGUE = CatalogueReader.shipped();
  private static final SyntheticHistory HISTORY =
      SyntheticHistory.of(
          CATALOGUE,
          7,
          Stream.concat(
                  SyntheticHistory.obliged(CATALOGUE).stream(),
                  Stream.of(new ReportingRound("DV-01", "2026")))
              .toList());

  private static final Ground GROUND = Ground.of(CATALOGUE, HISTORY.seed());

  /** One a thread: a reader learns as it reads, and is made for one task. */
  private static final ThreadLocal<FileReader> FILES =
      ThreadLocal.withInitial(() -> new FileReader(CATALOGUE));

  private static final ObservationReader OBSERVATIONS = new ObservationReader(CATALOGUE);

  /** The files as they are sent. */
  private static List<Read> sent;

  /** A file as the warehouse reads it. */
  private record Read(SyntheticFile file, Reading reading, ObservationReader.Observed observed) {
    List<String> rules() {
      return Stream.concat(reading.findings().stream(), observed.findings().stream())
          .map(Finding::rule)
          .sorted()
          .toList();
    }
  }

  @BeforeAll
  static void readAll() {
    sent = read(UnaryOperator.identity());
  }

  @Test
  void nothingIsFoundOnRightValues() {
    List<Read> right = read(SyntheticCell::corrected);

    assertThat(right).hasSizeGreaterThan(700);
    for (Read read : right) {
      assertThat(read.rules()).as(read.file().name()).isEmpty();
    }
  }

  @Test
  void filesSayWhoSendsWhatForWhen() {
    for (Read read : sent) {
      var submission = read.reading().submission();
      SyntheticReport report = read.file().report();
      assertThat(
              List.of(
                  submission.outcome(),
                  submission.reportingUnit(),
                  submission.form(),
                  submission.formVersion(),
                  submission.period()))
          .containsExactly(
              "accepted",
              report.unitId(),
              report.form(),
              report.version().version(),
              report.period());
    }
  }

  @Test
  void everyValueIsReadAsItIsMeant() {
    for (Read read : sent) {
      Map<CellKey, String> observed = new LinkedHashMap<>();
      for (Observation one : read.observed().observations()) {
        observed.put(
            new CellKey(one.element(), one.level(), one.breakdown()),
            one.state() + (one.state().equals("REPORTED") ? " " + plain(one.value()) : ""));
      }
      Map<CellKey, String> meant = new LinkedHashMap<>();
      read.file()
          .cells()
          .forEach(
              (key, cell) ->
                  meant.put(
                      key,
                      cell.state() + cell.counted().map(value -> " " + plain(value)).orElse("")));
      assertThat(observed).as(read.file().name()).isEqualTo(meant);
    }
  }

  @Test
  void everyFaultIsFoundByItsOwnRuleAndByNoOther() {
    for (Read read : sent) {
      List<String> expected =
          read.file().cells().values().stream()
              .filter(cell -> cell.fault() != null)
              .flatMap(cell -> rule(cell.fault()))
              .sorted()
              .toList();
      assertThat(read.rules()).as(read.file().name()).isEqualTo(expected);
    }
  }

  private static Stream<String> rule(Fault fault) {
    return switch (fault) {
      case DASH -> Stream.of("MARK_WITHOUT_LEGEND");
      case THOUSANDS_AS_TEXT, UNIT_BEHIND_NUMBER -> Stream.of("NUMBER_AS_TEXT");
      case TOTAL_MISMATCH -> Stream.of("TOTAL_MISMATCH");
      // A blank is a state; a wrong count of communes shows only beside the list of units.
      case BLANK_CELL, WRONG_COMMUNE_COUNT -> Stream.empty();
      case SILENT_PROVINCE, LATE_FILE, REVISED_FILE -> throw new AssertionError(fault);
    };
  }

  private static List<Read> read(UnaryOperator<SyntheticCell> as) {
    Map<String, SyntheticWorkbook> workbooks = new LinkedHashMap<>();
    List<SyntheticFile> files = new ArrayList<>();
    try {
      for (SyntheticReport report : HISTORY.reports()) {
        String version = report.form() + " " + report.version().version();
        if (!workbooks.containsKey(version)) {
          workbooks.put(version, SyntheticWorkbook.of(GROUND, report.form(), report.version()));
        }
        files.addAll(SyntheticFile.of(CATALOGUE, report));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files.parallelStream()
        .map(
            file ->
                read(
                    workbooks.get(file.report().form() + " " + file.report().version().version()),
                    with(file, as)))
        .toList();
  }

  private static SyntheticFile with(SyntheticFile file, UnaryOperator<SyntheticCell> as) {
    Map<CellKey, SyntheticCell> cells =
        file.cells().entrySet().stream()
            .collect(
                Collectors.toMap(
                    Map.Entry::getKey,
                    entry -> as.apply(entry.getValue()),
                    (a, b) -> a,
                    LinkedHashMap::new));
    return new SyntheticFile(file.report(), file.delivery(), file.name(), cells);
  }

  private static Read read(SyntheticWorkbook workbook, SyntheticFile file) {
    try {
      Reading reading = FILES.get().read("synthetic", "0", workbook.bytes(file));
      return new Read(file, reading, OBSERVATIONS.observe(reading));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String plain(BigDecimal value) {
    return value.stripTrailingZeros().toPlainString();
  }
}
