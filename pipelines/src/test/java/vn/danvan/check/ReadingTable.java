package vn.danvan.check;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The document that says how well samples are read, by style and by kind of fault. */
final class ReadingTable {
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
        .append("- right: loaded, and what a careful human reads\n")
        .append("- told: not loaded, and a finding says so\n")
        .append(
            "- wrong: loaded, and not what a careful human reads; lost: neither loaded nor told\n")
        .append("- errors: error findings on files without a fault\n\n")
        .append("| style | files | values | right | told | wrong | lost | errors | recall |\n")
        .append("|---|---|---|---|---|---|---|---|---|\n");
    by(scores, score -> Stream.of(score.sample.style()))
        .forEach((style, of) -> document.append(row(style, of)));
    document.append(row("**all**", scores));
    document.append("\n| fault | files | places | found |\n").append("|---|---|---|---|\n");
    by(scores, score -> score.sample.faults().stream().distinct())
        .forEach(
            (fault, of) -> {
              long places =
                  of.stream()
                      .flatMap(score -> score.sample.truth().findings().stream())
                      .filter(expected -> expected.fault().equals(fault))
                      .count();
              long missed =
                  of.stream()
                      .flatMap(score -> score.faultsNotFound.stream())
                      .filter(line -> line.contains("[fault=" + fault + ","))
                      .count();
              document.append(
                  "| %s | %d | %s | %s |%n"
                      .formatted(
                          fault,
                          of.size(),
                          places == 0 ? "read in silence" : String.valueOf(places),
                          places == 0 ? "" : String.valueOf(places - missed)));
            });
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
        sum(of, score -> score.flagged.size()),
        sum(of, score -> score.wrong.size()),
        sum(of, score -> score.lost.size()),
        sum(of, score -> score.errorsOnClean.size()),
        values == 0 ? "" : String.format(Locale.ROOT, "%.4f", (double) right / values));
  }

  private static int sum(List<ReadingScore> of, ToIntFunction<ReadingScore> what) {
    return of.stream().mapToInt(what).sum();
  }
}
