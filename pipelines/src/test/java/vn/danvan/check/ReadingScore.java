package vn.danvan.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.danvan.samples.Expected;
import vn.danvan.samples.Sample;
import vn.danvan.samples.TrueValue;

/** What a check made of a sample, held against what a careful human reads from it. */
final class ReadingScore {
  private static final Pattern ADDRESS = Pattern.compile("([A-Z]+)(\\d+)");

  final Sample sample;
  final CheckedFile checked;
  final List<String> wrong = new ArrayList<>();
  final List<String> lost = new ArrayList<>();
  final List<String> flagged = new ArrayList<>();
  final List<String> errorsOnClean = new ArrayList<>();
  final List<String> faultsNotFound = new ArrayList<>();
  int truths;
  int right;

  private ReadingScore(Sample sample, CheckedFile checked) {
    this.sample = sample;
    this.checked = checked;
  }

  static ReadingScore of(Sample sample, CheckedFile checked) {
    ReadingScore score = new ReadingScore(sample, checked);
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
          } else if (isFlagged(value)) {
            flagged.add("%s: %s".formatted(sample.name(), value));
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
        faultsNotFound.add("%s: %s".formatted(sample.name(), expected));
      }
    }
  }

  private static boolean same(TrueValue truth, CheckedFile.Value value) {
    return truth.element().equals(value.element())
        && truth.level().equals(value.level())
        && truth.breakdown().equals(value.breakdown())
        && truth.value().equals(value.value());
  }

  /** Whether a finding tells of the value: of its cell, its row, its column, or the whole file. */
  private boolean isFlagged(TrueValue value) {
    boolean held = !checked.outcome().equals("accepted");
    Matcher at = ADDRESS.matcher(value.cell());
    return held
        || (at.matches()
            && checked.findings().stream()
                .filter(finding -> finding.cell() != null)
                .filter(finding -> sheet(finding.sheet()).equals(sheet(value.sheet())))
                .map(finding -> ADDRESS.matcher(finding.cell()))
                .filter(Matcher::matches)
                .anyMatch(
                    cell ->
                        cell.group(2).equals(at.group(2)) || cell.group(1).equals(at.group(1))));
  }

  private static boolean meets(CheckedFile.Problem finding, Expected expected) {
    return expected.rules().contains(finding.rule())
        && (expected.cell() == null
            || finding.cell() == null
            || (row(expected.cell()).equals(row(finding.cell()))
                && sheet(expected.sheet()).equals(sheet(finding.sheet()))));
  }

  /** A fault of a whole row names its label, a finding the value. */
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
