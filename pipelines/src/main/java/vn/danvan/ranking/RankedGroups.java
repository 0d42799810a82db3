package vn.danvan.ranking;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import org.apache.spark.sql.Row;
import vn.danvan.catalogue.Indicator;
import vn.danvan.catalogue.RankingMethod;
import vn.danvan.ranking.kernel.Entry;
import vn.danvan.ranking.kernel.Group;
import vn.danvan.ranking.kernel.RankedUnit;
import vn.danvan.ranking.kernel.SeriesRanking;

/** The rows of a task, sorted by series, period and unit, group by group through the kernels. */
final class RankedGroups implements Iterator<Row> {
  private final Iterator<Row> figures;
  private final RankingMethod method;
  private final String engineVersion;
  private Row next;
  private List<Object> series = List.of();
  private SeriesRanking ranking;
  private Iterator<Row> ready = List.<Row>of().iterator();

  RankedGroups(Iterator<Row> figures, RankingMethod method, String engineVersion) {
    this.figures = figures;
    this.method = method;
    this.engineVersion = engineVersion;
    advance();
  }

  @Override
  public boolean hasNext() {
    return ready.hasNext() || next != null;
  }

  @Override
  public Row next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    if (!ready.hasNext()) {
      ready = ranked(group()).iterator();
    }
    return ready.next();
  }

  private void advance() {
    next = figures.hasNext() ? figures.next() : null;
  }

  /** The rows of the next group. */
  private List<Row> group() {
    Row first = next;
    List<Row> group = new ArrayList<>();
    while (next != null && key(next).equals(key(first)) && period(next).equals(period(first))) {
      group.add(next);
      advance();
    }
    return group;
  }

  private List<Row> ranked(List<Row> rows) {
    Row first = rows.getFirst();
    if (!key(first).equals(series)) {
      series = key(first);
      ranking = new SeriesRanking(method, engineVersion);
    }
    List<RankedUnit> units =
        ranking.next(
            group(rows),
            first.getAs("year_before"),
            computation ->
                rows.stream().allMatch(row -> computation.inputDigest().equals(digestBefore(row))));
    List<Row> ranked = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      ranked.add(
          units.isEmpty()
              ? RankingRow.of(row, row.<Row>getAs("before"))
              : RankingRow.of(row, units.get(i)));
    }
    return ranked;
  }

  private static String digestBefore(Row row) {
    Row before = row.getAs("before");
    return before == null ? null : before.getAs("input_digest");
  }

  private static Group group(List<Row> rows) {
    Row first = rows.getFirst();
    return new Group(
        text(first, "indicator"),
        period(first),
        Indicator.Method.valueOf(text(first, "method").toUpperCase(Locale.ROOT)),
        first.<Integer>getAs("direction"),
        first.<BigDecimal>getAs("scale"),
        rows.stream().map(RankedGroups::entry).toList());
  }

  private static Entry entry(Row row) {
    return new Entry(
        text(row, "unit_id"),
        row.getAs("numerator"),
        row.getAs("denominator"),
        row.getAs("value"),
        row.<Integer>getAs("parts_expected"),
        row.<Integer>getAs("segment"),
        row.getAs("revised") != null);
  }

  private static List<Object> key(Row row) {
    return Rankings.SERIES.stream().map(column -> row.<Object>getAs(column)).toList();
  }

  private static String period(Row row) {
    return text(row, "period");
  }

  private static String text(Row row, String column) {
    return row.getAs(column);
  }
}
