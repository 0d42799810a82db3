package vn.danvan.synthetic;

import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.catalogue.Corpus;
import vn.danvan.catalogue.Form;

/**
 * The truth behind the synthetic submissions: who sent what, equal for equal seeds.
 *
 * @param reports by round, then by unit code
 */
public record SyntheticHistory(Catalogue catalogue, long seed, List<SyntheticReport> reports) {

  public SyntheticHistory {
    reports = List.copyOf(reports);
  }

  /** The history of a seed over all that the catalogue obliges the synthetic corpus to. */
  public static SyntheticHistory of(Catalogue catalogue, long seed) {
    return of(catalogue, seed, obliged(catalogue));
  }

  /**
   * The history of a seed over some rounds; what a province sends in one does not depend on the
   * others.
   *
   * @throws IllegalArgumentException when the form does not report on the period, or nobody owes it
   */
  public static SyntheticHistory of(
      Catalogue catalogue, long seed, Collection<ReportingRound> rounds) {
    Ground ground = Ground.of(catalogue, seed);
    List<SyntheticReport> reports =
        rounds.stream().map(round -> new Reporting(ground, round)).toList().parallelStream()
            .flatMap(reporting -> reporting.reports().stream())
            .toList();
    return new SyntheticHistory(catalogue, seed, reports);
  }

  /** The rounds that the catalogue obliges the synthetic corpus to. */
  static List<ReportingRound> obliged(Catalogue catalogue) {
    return catalogue.corpus("synthetic").obliged().stream()
        .flatMap(
            obligation -> {
              Form form = catalogue.form(obligation.form());
              return years(obligation)
                  .boxed()
                  .flatMap(form::owedFor)
                  .map(owed -> new ReportingRound(form.code(), owed.period()));
            })
        .toList();
  }

  private static IntStream years(Corpus.Obligation obligation) {
    if (obligation.to() == null) {
      throw new IllegalArgumentException(
          "The synthetic corpus owes %s without an end: state \"to\" in the catalogue"
              .formatted(obligation.form()));
    }
    return IntStream.rangeClosed(obligation.from(), obligation.to());
  }

  /** What a unit sent on a form for a period. */
  public SyntheticReport report(String unitId, String form, String period) {
    ReportingRound round = new ReportingRound(form, period);
    return reports.stream()
        .filter(report -> report.unitId().equals(unitId) && report.round().equals(round))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "No synthetic report of %s on %s".formatted(unitId, round)));
  }
}
