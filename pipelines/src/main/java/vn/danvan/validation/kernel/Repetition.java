package vn.danvan.validation.kernel;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.catalogue.DataElement;
import vn.danvan.catalogue.Rule;

/**
 * Whether a report repeats what was reported for an earlier period: judged over all its values, and
 * said of each that is repeated. A few equal numbers prove nothing, nor do small ones.
 *
 * @param kinds kinds of elements whose values do not repeat by nature
 */
record Repetition(Catalogue catalogue, Rule rule, Set<DataElement.Kind> kinds) {

  List<SeriesFinding> find(Report report, History history, String earlierPeriod) {
    List<SeriesKey> equal = new ArrayList<>();
    int comparable = 0;
    for (Map.Entry<SeriesKey, BigDecimal> entry : report.values().entrySet()) {
      BigDecimal earlier = history.value(earlierPeriod, entry.getKey()).orElse(null);
      if (earlier != null && tells(entry.getKey(), entry.getValue())) {
        comparable++;
        if (earlier.compareTo(entry.getValue()) == 0) {
          equal.add(entry.getKey());
        }
      }
    }
    if (!isSuspicious(equal, comparable)) {
      return List.of();
    }
    String detail =
        "%d trong %d ô so sánh được của tệp trùng như vậy".formatted(equal.size(), comparable);
    String expected = catalogue.period(earlierPeriod).orElseThrow().labelVi() + ": ";
    return equal.stream()
        .map(
            key ->
                SeriesFinding.of(
                    rule, report, key, expected + Words.number(report.values().get(key)), detail))
        .toList();
  }

  private boolean tells(SeriesKey key, BigDecimal value) {
    return value.doubleValue() >= rule.threshold("least_value")
        && kinds.contains(catalogue.element(key.element()).kind());
  }

  private boolean isSuspicious(List<SeriesKey> equal, int comparable) {
    return equal.size() >= rule.threshold("least_cells")
        && equal.size() >= rule.threshold("least_share") * comparable
        && equal.stream().map(SeriesKey::element).distinct().count()
            >= rule.threshold("least_elements");
  }
}
