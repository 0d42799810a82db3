package vn.danvan.validation.kernel;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.danvan.catalogue.Catalogue;

/** All rules that hold a report against its unit's other periods and against its peers. */
public final class SeriesRules {
  private final List<SeriesRule> independent;

  /** What explains a strange value, the most telling first; of several only the first is said. */
  private final List<SeriesRule> explanations;

  public SeriesRules(Catalogue catalogue) {
    independent =
        List.of(
            new CopiedPreviousYear(catalogue),
            new HalfYearEqualsYear(catalogue),
            new StockBalance(catalogue));
    explanations =
        List.of(
            new CumulativeAsYearly(catalogue),
            new LevelScopeChanged(catalogue),
            new DigitSlip(catalogue),
            new Outlier(catalogue));
  }

  /**
   * The findings against a report.
   *
   * @param history all that is known of its unit, the report itself among it or not
   */
  public List<SeriesFinding> check(Report report, History history, Peers peers) {
    List<SeriesFinding> findings = new ArrayList<>();
    for (SeriesRule rule : independent) {
      findings.addAll(rule.check(report, history, peers));
    }
    Set<SeriesKey> explained = new HashSet<>();
    for (SeriesRule rule : explanations) {
      List<SeriesFinding> more =
          rule.check(report, history, peers).stream()
              .filter(finding -> !explained.contains(finding.key()))
              .toList();
      more.forEach(finding -> explained.add(finding.key()));
      findings.addAll(more);
    }
    return findings;
  }
}
