package vn.danvan.validation.kernel;

import java.util.EnumSet;
import java.util.List;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.catalogue.DataElement.Kind;
import vn.danvan.period.Period;

/**
 * HALF_YEAR_EQUALS_YEAR: the six-month figures, sent for the year. Only events that add up are
 * looked at: what is registered or held once a year may be complete by June.
 */
final class HalfYearEqualsYear implements SeriesRule {
  private final Repetition repetition;

  HalfYearEqualsYear(Catalogue catalogue) {
    repetition =
        new Repetition(catalogue, catalogue.rule("HALF_YEAR_EQUALS_YEAR"), EnumSet.of(Kind.SUM));
  }

  @Override
  public List<SeriesFinding> check(Report report, History history, Peers peers) {
    return report.period().kind() == Period.Kind.YEAR
        ? repetition.find(report, history, report.period().code() + "-S1")
        : List.of();
  }
}
