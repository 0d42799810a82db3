package vn.danvan.check;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.danvan.samples.Expected;

/** The document that says how well samples are read, by style and by kind of fault. */
final class ReadingTable {
  private static final String WHAT_IS_COUNTED =
      """
      - right: loaded, and what a careful human reads
      - told: not loaded, and a finding tells of it
      - wrong: loaded, and not what a careful human reads; lost: neither loaded nor told
      - errors: error findings on files without a fault

      A finding tells of a value when it stands on the value's own cell, on the label of its row or on a number before that label, or on the heading of its column: any line of the heading of its
      table, and a merged cell of it that spans the column. So does TABLE_NOT_READ, TABLE_WITHOUT_HEADING or SHEET_NOT_READ anywhere in the value's table, and, when the file is held or refused, an
      error of the whole file that says why. Nothing else does: no finding elsewhere in the row, in the column or in the file, and none that only says how something was read (LABEL_READ_AS,
      ELEMENT_NOT_ASKED, NUMBER_AS_TEXT, APPROXIMATE_VALUE, UNIT_OF_MEASURE_MISMATCH, FORMULA_RECOMPUTED) or that a text looks like a formula (SUSPICIOUS_TEXT).

      DamagedSamplesTest erases, garbles, merges and hides labels, headings, rows and columns of one clean workbook of each style and holds by the same: nothing wrong, nothing lost.

      """;

  private static final String WHAT_IS_FOUND =
      """

      A fault is found when a finding of a rule and a severity that the truth names stands on the cell of the fault, or on the label or the heading of that cell, in the sense above. The cell of a
      fault of a whole row is its label, of numbers that contradict each other their sum. A fault "(file)" has no cell, and its finding may stand anywhere in the file. In row: not found so, but such
      a finding stands on another cell of the same row; of a repeated row each value is told, because each waits for a decision of its own.

      """;

  private ReadingTable() {}

  static String of(List<ReadingScore> scores) {
    StringBuilder document = new StringBuilder();
    document
        .append("# How well workbooks are read\n\n")
        .append("Made by SamplesReadTest, which fails when this page is stale. ")
        .append(
            "%d workbooks in %d styles, %d of them without a fault; "
                .formatted(
                    scores.size(),
                    by(scores, score -> Stream.of(score.sample.style())).size(),
                    scores.stream().filter(score -> score.sample.faults().isEmpty()).count()))
        .append(
            "the others carry %d kinds of fault. "
                .formatted(by(scores, score -> score.sample.faults().stream().distinct()).size()))
        .append("Styles and truths were written by somebody who had not read the reader.\n\n")
        .append(WHAT_IS_COUNTED)
        .append("| style | files | values | right | told | wrong | lost | errors | recall |\n")
        .append("|---|---|---|---|---|---|---|---|---|\n");
    by(scores, score -> Stream.of(score.sample.style()))
        .forEach((style, of) -> document.append(row(style, of)));
    document.append(row("**all**", scores));
    document
        .append(WHAT_IS_FOUND)
        .append("| fault | files | places | found | in row |\n")
        .append("|---|---|---|---|---|\n");
    by(scores, score -> score.sample.faults().stream().distinct())
        .forEach((fault, of) -> document.append(faultRow(fault, of)));
    return document.toString();
  }

  private static Map<String, List<ReadingScore>> by(
      List<ReadingScore> scores, Function<ReadingScore, Stream<String>> keys) {
    Map<String, List<ReadingScore>> groups = new TreeMap<>();
    scores.forEach(
        score ->
            keys.apply(score)
                .forEach(
                    key ->
                        groups.merge(
                            key,
                            List.of(score),
                            (one, other) ->
                                Stream.concat(one.stream(), other.stream())
                                    .collect(Collectors.toList()))));
    return groups;
  }

  private static String row(String name, List<ReadingScore> of) {
    int values = sum(of, score -> score.truths);
    int right = sum(of, score -> score.right);
    return String.format(
        Locale.ROOT,
        "| %s | %d | %d | %d | %d | %d | %d | %d | %s |%n",
        name,
        of.size(),
        values,
        right,
        sum(of, score -> score.told.size()),
        sum(of, score -> score.wrong.size()),
        sum(of, score -> score.lost.size()),
        sum(of, score -> score.errorsOnClean.size()),
        values == 0 ? "" : String.format(Locale.ROOT, "%.4f", (double) right / values));
  }

  private static String faultRow(String fault, List<ReadingScore> of) {
    List<Expected> places = kept(of, score -> score.sample.truth().findings(), fault);
    int missed = kept(of, score -> score.faultsNotFound, fault).size();
    boolean ofFile = places.stream().allMatch(place -> place.cell() == null);
    return "| %s | %d | %s | %s | %s |%n"
        .formatted(
            fault,
            of.size(),
            places.isEmpty() ? "read in silence" : places.size() + (ofFile ? " (file)" : ""),
            places.isEmpty() ? "" : String.valueOf(places.size() - missed),
            missed == 0 ? "" : kept(of, score -> score.faultsToldInRow, fault).size());
  }

  private static List<Expected> kept(
      List<ReadingScore> of, Function<ReadingScore, List<Expected>> what, String fault) {
    return of.stream()
        .map(what)
        .flatMap(List::stream)
        .filter(expected -> expected.fault().equals(fault))
        .toList();
  }

  private static int sum(List<ReadingScore> of, ToIntFunction<ReadingScore> what) {
    return of.stream().mapToInt(what).sum();
  }
}
