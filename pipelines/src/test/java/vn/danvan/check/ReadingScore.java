package vn.danvan.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import vn.danvan.samples.Expected;
import vn.danvan.samples.Sample;
import vn.danvan.samples.TrueValue;

/** What a check made of a sample, held against what a careful human reads from it. */
final class ReadingScore {
  /** Rules of which a finding says something else of a value than that it was left out. */
  private static final Set<String> TELL_OF_NO_LOSS =
      Set.of(
          "LABEL_READ_AS",
          "ELEMENT_NOT_ASKED",
          "NUMBER_AS_TEXT",
          "APPROXIMATE_VALUE",
          "UNIT_OF_MEASURE_MISMATCH",
          "FORMULA_RECOMPUTED",
          "SUSPICIOUS_TEXT");

  /** Rules of which a finding says that none of a table's values is read. */
  private static final Set<String> TELL_OF_A_TABLE =
      Set.of("TABLE_NOT_READ", "TABLE_WITHOUT_HEADING", "SHEET_NOT_READ");

  final Sample sample;
  final CheckedFile checked;
  final List<String> wrong = new ArrayList<>();
  final List<String> lost = new ArrayList<>();
  final List<String> told = new ArrayList<>();
  final List<String> errorsOnClean = new ArrayList<>();
  final List<Expected> faultsNotFound = new ArrayList<>();

  /** Of the faults that were not found those of which a finding stands elsewhere in their row. */
  final List<Expected> faultsToldInRow = new ArrayList<>();

  int truths;
  int right;
  private final TablePlaces places;

  private ReadingScore(Sample sample, CheckedFile checked, TablePlaces places) {
    this.sample = sample;
    this.checked = checked;
    this.places = places;
  }

  static ReadingScore of(Sample sample, CheckedFile checked) {
    return of(sample, checked, TablePlaces.of(sample.content()));
  }

  /** The score of a sample whose labels and headings stand where they are known to. */
  static ReadingScore of(Sample sample, CheckedFile checked, TablePlaces places) {
    ReadingScore score = new ReadingScore(sample, checked, places);
    score.count();
    return score;
  }

  private void count() {
    Map<String, TrueValue> truth = new HashMap<>();
    for (TrueValue value : sample.truth().values()) {
      if (value.value() != null) {
        truth.put(place(value.sheet(), value.cell()), value);
        truths++;
      }
    }
    Map<String, CheckedFile.Value> read = new HashMap<>();
    for (CheckedFile.Value value : checked.values()) {
      String place = place(value.sheet(), value.cell());
      if (value.state().equals("REPORTED")) {
        TrueValue right = truth.get(place);
        if (right == null || !same(right, value)) {
          wrong.add("%s: %s, right: %s".formatted(sample.name(), value, right));
        }
        read.put(place, value);
      }
    }
    boolean placed =
        Objects.equals(checked.unit(), sample.truth().unit())
            && Objects.equals(checked.period(), sample.truth().period())
            && (sample.truth().form() == null || sample.truth().form().equals(checked.form()));
    if (checked.outcome().equals("accepted") && !placed) {
      wrong.add(
          "%s: placed as %s %s %s, right: %s"
              .formatted(
                  sample.name(),
                  checked.unit(),
                  checked.period(),
                  checked.form(),
                  sample.truth().unit()));
    }
    truth.forEach(
        (place, value) -> {
          CheckedFile.Value found = read.get(place);
          if (found != null && same(value, found)) {
            right++;
          } else if (isTold(value)) {
            told.add("%s: %s".formatted(sample.name(), value));
          } else {
            lost.add("%s: %s".formatted(sample.name(), value));
          }
        });
    if (sample.faults().isEmpty()) {
      checked.findings().stream()
          .filter(finding -> finding.severity().equals("error"))
          .forEach(finding -> errorsOnClean.add("%s: %s".formatted(sample.name(), finding)));
    }
    for (Expected expected : sample.truth().findings()) {
      if (checked.findings().stream().noneMatch(finding -> meets(finding, expected))) {
        faultsNotFound.add(expected);
        if (checked.findings().stream().anyMatch(finding -> isInRow(finding, expected))) {
          faultsToldInRow.add(expected);
        }
      }
    }
  }

  private static boolean same(TrueValue truth, CheckedFile.Value value) {
    return truth.element().equals(value.element())
        && truth.level().equals(value.level())
        && truth.breakdown().equals(value.breakdown())
        && truth.value().equals(value.value());
  }

  /** Whether a finding tells that the value is not used. */
  private boolean isTold(TrueValue value) {
    return isFileTold()
        || checked.findings().stream()
            .filter(finding -> finding.cell() != null && !TELL_OF_NO_LOSS.contains(finding.rule()))
            .filter(finding -> sheet(finding.sheet()).equals(sheet(value.sheet())))
            .anyMatch(finding -> tells(finding, value));
  }

  /** Whether nothing of the file is used, and a finding of the whole file says why. */
  private boolean isFileTold() {
    return !checked.outcome().equals("accepted")
        && checked.findings().stream()
            .anyMatch(
                finding ->
                    finding.sheet() == null
                        && finding.cell() == null
                        && finding.severity().equals("error"));
  }

  private boolean tells(CheckedFile.Problem finding, TrueValue value) {
    String sheet = sheet(value.sheet());
    return TELL_OF_A_TABLE.contains(finding.rule())
        ? places.isSameTable(sheet, finding.cell(), value.cell())
        : places.speakingOf(sheet, value.cell()).contains(finding.cell());
  }

  /** Whether a finding says what has to be found, and says it of the place of the fault. */
  private boolean meets(CheckedFile.Problem finding, Expected expected) {
    return says(finding, expected)
        && (expected.cell() == null
            || (finding.cell() != null
                && sheet(finding.sheet()).equals(sheet(expected.sheet()))
                && places
                    .speakingOf(sheet(expected.sheet()), expected.cell())
                    .contains(finding.cell())));
  }

  private static boolean says(CheckedFile.Problem finding, Expected expected) {
    return expected.rules().contains(finding.rule())
        && expected.severities().contains(finding.severity());
  }

  /** Whether a finding says what has to be found, but of another cell of the fault's row. */
  private static boolean isInRow(CheckedFile.Problem finding, Expected expected) {
    return says(finding, expected)
        && expected.cell() != null
        && finding.cell() != null
        && row(expected.cell()).equals(row(finding.cell()))
        && sheet(expected.sheet()).equals(sheet(finding.sheet()));
  }

  private static String row(String address) {
    return address.replaceAll("[A-Z]", "");
  }

  private static String place(String sheet, String cell) {
    return sheet(sheet) + "!" + cell;
  }

  /** A text file has one sheet, which has no name. */
  private static String sheet(String name) {
    return name == null ? "" : name;
  }
}
