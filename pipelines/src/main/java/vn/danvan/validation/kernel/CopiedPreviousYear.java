package vn.danvan.validation.kernel;

import java.util.EnumSet;
import java.util.List;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.catalogue.DataElement.Kind;

/** COPIED_PREVIOUS_YEAR: the column of the year before, sent again. Stocks may stay as they are. */
final class CopiedPreviousYear implements SeriesRule {
  private final Repetition repetition;

  CopiedPreviousYear(Catalogue catalogue) {
    repetition =
        new Repetition(
            catalogue,
            catalogue.rule("COPIED_PREVIOUS_YEAR"),
            EnumSet.of(Kind.SUM, Kind.CUMULATIVE, Kind.COUNT_DISTINCT));
  }

  @Override
  public List<SeriesFinding> check(Report report, History history, Peers peers) {
    return repetition.find(report, history, report.periodYearsBefore(1));
  }
}
