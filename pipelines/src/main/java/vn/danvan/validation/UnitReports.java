package vn.danvan.validation;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.spark.sql.Row;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.validation.kernel.History;
import vn.danvan.validation.kernel.PeerRate;
import vn.danvan.validation.kernel.Peers;
import vn.danvan.validation.kernel.Report;
import vn.danvan.validation.kernel.SeriesKey;

/**
 * The rows of one unit as the kernel's reports.
 *
 * @param release release that they are of
 */
record UnitReports(String release, List<Report> all, Peers peers) {

  /** A value with what its row says besides. */
  private record Fact(
      String submission,
      String unitId,
      String period,
      SeriesKey key,
      BigDecimal value,
      Map<String, BigDecimal> sizes,
      boolean owed,
      long arrival) {}

  /** In a file a unit may speak of others, and of more than one period. */
  private record Place(String submission, String unitId, String period) {}

  private record Rated(String period, SeriesKey key) {}

  /**
   * Gathers the rows.
   *
   * @param rows numbers with columns release_id, submission, unit_id, period, element, level,
   *     breakdown, value, owed, arrival, communes_total, districts, peers, peer_median, peer_spread
   */
  static UnitReports of(Catalogue catalogue, Iterator<Row> rows) {
    String[] release = new String[1];
    Map<String, Map<Rated, PeerRate>> rates = new HashMap<>();
    Iterable<Row> each = () -> rows;
    List<Fact> facts =
        StreamSupport.stream(each.spliterator(), false)
            .map(
                row -> {
                  release[0] = row.getAs("release_id");
                  rate(row, rates);
                  return fact(row);
                })
            .toList();
    Map<Place, List<Fact>> byReport =
        facts.stream()
            .sorted(
                Comparator.comparing(Fact::owed)
                    .thenComparingLong(Fact::arrival)
                    .reversed()
                    .thenComparing(fact -> fact.key().toString()))
            .collect(
                Collectors.groupingBy(
                    fact -> new Place(fact.submission(), fact.unitId(), fact.period()),
                    LinkedHashMap::new,
                    Collectors.toList()));
    List<Report> reports =
        byReport.entrySet().stream()
            .flatMap(entry -> report(catalogue, entry.getKey(), entry.getValue()))
            .toList();
    return new UnitReports(
        release[0],
        reports,
        (report, key) ->
            Optional.ofNullable(
                rates
                    .getOrDefault(report.unitId(), Map.of())
                    .get(new Rated(report.period().code(), key))));
  }

  History history() {
    return new History(all);
  }

  private static Stream<Report> report(Catalogue catalogue, Place place, List<Fact> facts) {
    Map<SeriesKey, BigDecimal> values = new LinkedHashMap<>();
    facts.forEach(fact -> values.put(fact.key(), fact.value()));
    return catalogue
        .period(place.period())
        .map(
            period ->
                new Report(
                    place.submission(), place.unitId(), period, values, facts.getFirst().sizes()))
        .stream();
  }

  private static Fact fact(Row row) {
    Map<String, BigDecimal> sizes = new HashMap<>();
    for (String element : Report.SIZES) {
      BigDecimal size = row.getAs(element);
      if (size != null) {
        sizes.put(element, size);
      }
    }
    return new Fact(
        row.getAs("submission"),
        row.getAs("unit_id"),
        row.getAs("period"),
        key(row),
        row.getAs("value"),
        sizes,
        row.getAs("owed"),
        row.getAs("arrival"));
  }

  private static SeriesKey key(Row row) {
    return new SeriesKey(row.getAs("element"), row.getAs("level"), row.getAs("breakdown"));
  }

  private static void rate(Row row, Map<String, Map<Rated, PeerRate>> rates) {
    Integer peers = row.getAs("peers");
    if (peers != null) {
      rates
          .computeIfAbsent(row.getAs("unit_id"), unit -> new HashMap<>())
          .put(
              new Rated(row.getAs("period"), key(row)),
              new PeerRate(peers, row.getAs("peer_median"), row.getAs("peer_spread")));
    }
  }
}
