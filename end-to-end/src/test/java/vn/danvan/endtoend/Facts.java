package vn.danvan.endtoend;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What the dashboard must show in one setting, computed here from the tables of the marts: none of
 * the report views, of the datasets' metrics or of Superset's SQL takes part.
 */
final class Facts {
  private static final String RELEASE =
      """
      SELECT r.release_id, r.release_id || ' · ' || k.label_vi || ' · '
        || date_format(p.published_at AT TIME ZONE 'Asia/Ho_Chi_Minh', '%d/%m/%Y %H:%i') AS name
      FROM danvan.mart.release r
      JOIN danvan.mart.publication p ON p.release_id = r.release_id
      JOIN danvan.mart.label k ON k.release_id = r.release_id AND k.kind = 'release_kind' AND k.code = r.kind
      WHERE r.kind = 'nightly'
      ORDER BY p.publication DESC LIMIT 1\
      """;

  private static final String LABEL =
      "SELECT label_vi, unit_vi, decimals, caveat_vi FROM danvan.mart.label WHERE release_id = ?"
          + " AND kind = ? AND code = ?";

  private static final String UNITS =
      """
      SELECT k.unit_id, u.label_vi AS unit, g.label_vi AS region, k.rank, k.value, k.numerator, k.denominator,
        k.reason, w.label_vi AS reason_vi
      FROM danvan.mart.ranking k
      JOIN danvan.mart.label u ON u.release_id = k.release_id AND u.kind = 'unit' AND u.code = k.unit_id
      LEFT JOIN danvan.mart.label g ON g.release_id = k.release_id AND g.kind = ? AND g.code = u.region
      LEFT JOIN danvan.mart.label w ON w.release_id = k.release_id AND w.kind = 'reason' AND w.code = k.reason
      WHERE k.release_id = ? AND k.corpus = ? AND k.frame = ? AND k.scope = 'country' AND k.period = ? AND k.indicator = ?
      ORDER BY k.rank NULLS LAST, k.unit_id\
      """;

  private static final String YEARS =
      """
      SELECT u.label_vi AS unit, k.period, k.value, date_format(b.break_from, '%d/%m/%Y') AS break_from
      FROM danvan.mart.ranking k
      JOIN danvan.mart.label u ON u.release_id = k.release_id AND u.kind = 'unit' AND u.code = k.unit_id
      LEFT JOIN danvan.mart.series_break b ON b.release_id = k.release_id AND b.indicator = k.indicator
        AND b.break_from <= date(k.period || '-12-31')
      WHERE k.release_id = ? AND k.corpus = ? AND k.frame = ? AND k.scope = 'country' AND k.indicator = ?
        AND length(k.period) = 4
      ORDER BY k.period\
      """;

  private static final String RINGS =
      "SELECT unit_id, ring_vi FROM danvan.core.unit_tile WHERE frame = ? ORDER BY ring_vi";

  /** A unit of the frame: ranked with its numbers, or unranked with its reason. */
  record Unit(
      String id,
      String name,
      String region,
      Integer rank,
      BigDecimal value,
      BigDecimal numerator,
      BigDecimal denominator,
      String reason) {

    boolean ranked() {
      return rank != null;
    }
  }

  private final Trino trino;
  private final Setting setting;
  private final Trino.Row release;
  private final Trino.Row indicator;
  private final List<Unit> units;

  Facts(Trino trino, Setting setting) {
    this.trino = trino;
    this.setting = setting;
    this.release = trino.rows(RELEASE).getFirst();
    this.indicator = label("indicator", setting.indicator());
    this.units =
        trino
            .rows(
                UNITS,
                "region" + setting.frame(),
                releaseId(),
                setting.corpus(),
                setting.frame(),
                setting.period(),
                setting.indicator())
            .stream()
            .map(
                row ->
                    new Unit(
                        row.text("unit_id"),
                        row.text("unit"),
                        row.text("region"),
                        row.text("rank") == null ? null : row.count("rank"),
                        row.number("value"),
                        row.number("numerator"),
                        row.number("denominator"),
                        row.text("reason_vi")))
            .toList();
  }

  /** What the filter calls the period. */
  String periodLabel() {
    return trino
        .rows(
            "SELECT label_vi FROM danvan.mart.period WHERE release_id = ? AND period = ?",
            releaseId(),
            setting.period())
        .getFirst()
        .text("label_vi");
  }

  String releaseId() {
    return release.text("release_id");
  }

  String releaseName() {
    return release.text("name");
  }

  String labelOf(String kind, String code) {
    return label(kind, code).text("label_vi");
  }

  String indicatorLabel() {
    return indicator.text("label_vi");
  }

  String indicatorUnit() {
    return indicator.text("unit_vi");
  }

  String caveat() {
    return indicator.text("caveat_vi");
  }

  int decimals() {
    return indicator.count("decimals");
  }

  List<Unit> units() {
    return units;
  }

  List<Unit> ranked() {
    return units.stream().filter(Unit::ranked).toList();
  }

  List<Unit> unranked() {
    return units.stream()
        .filter(unit -> !unit.ranked())
        .sorted(Comparator.comparing(Unit::id))
        .toList();
  }

  /** The middle value of the ranked units, or the mean of the two in the middle. */
  BigDecimal median() {
    List<BigDecimal> values = ranked().stream().map(Unit::value).sorted().toList();
    int n = values.size();
    return values
        .get((n - 1) / 2)
        .add(values.get(n / 2))
        .divide(BigDecimal.TWO, decimals(), RoundingMode.HALF_UP);
  }

  /** The banner: what is shown, and what to mind. */
  List<String> banner() {
    return List.of(
        "DỮ LIỆU MÔ PHỎNG",
        releaseName(),
        indicatorLabel() + " (" + indicatorUnit() + ")",
        caveat());
  }

  /** How many are ranked and not, the middle, and who is first and last in value. */
  List<String> keyFigures() {
    List<BigDecimal> values = ranked().stream().map(Unit::value).sorted().toList();
    return List.of(
        ranked().size() + "/" + units.size(),
        Integer.toString(unranked().size()),
        Numbers.vietnamese(median(), decimals()) + " " + indicatorUnit(),
        sharedBy(values.getLast()),
        sharedBy(values.getFirst()));
  }

  /** A value with the units that share it, at most three by name. */
  private String sharedBy(BigDecimal value) {
    List<String> names =
        ranked().stream()
            .filter(unit -> unit.value().compareTo(value) == 0)
            .map(Unit::name)
            .sorted()
            .toList();
    String others = names.size() > 3 ? " và %d đơn vị khác".formatted(names.size() - 3) : "";
    return "%s %s · %s%s"
        .formatted(
            Numbers.vietnamese(value, decimals()),
            indicatorUnit(),
            String.join(", ", names.subList(0, Math.min(3, names.size()))),
            others);
  }

  /**
   * For each chosen unit the value of every year of its frame, null where there is none; after a
   * break in the series under a name of its own.
   */
  Map<String, Map<String, BigDecimal>> years() {
    Map<String, Map<String, BigDecimal>> lines = new TreeMap<>();
    for (Trino.Row row :
        trino.rows(YEARS, releaseId(), setting.corpus(), setting.frame(), setting.indicator())) {
      if (setting.chosenUnits().contains(row.text("unit"))) {
        String since = row.text("break_from");
        String series = row.text("unit") + (since == null ? "" : " (từ " + since + ")");
        lines
            .computeIfAbsent(series, name -> new LinkedHashMap<>())
            .put(row.text("period"), row.number("value"));
      }
    }
    return lines;
  }

  /** The same as a chart draws it: every line has a place, empty or not, for every year. */
  Map<String, Map<String, BigDecimal>> yearsDrawn() {
    Map<String, Map<String, BigDecimal>> lines = years();
    Set<String> all = new TreeSet<>();
    lines.values().forEach(line -> all.addAll(line.keySet()));
    Map<String, Map<String, BigDecimal>> drawn = new TreeMap<>();
    lines.forEach(
        (series, line) -> {
          Map<String, BigDecimal> places = new LinkedHashMap<>();
          all.forEach(year -> places.put(year, line.get(year)));
          drawn.put(series, places);
        });
    return drawn;
  }

  /** Every ring of the map with the value of its unit; null where that has none. */
  Map<String, BigDecimal> rings() {
    Map<String, BigDecimal> values = new LinkedHashMap<>();
    units.forEach(unit -> values.put(unit.id(), unit.ranked() ? unit.value() : null));
    Map<String, BigDecimal> rings = new TreeMap<>();
    trino
        .rows(RINGS, setting.frame())
        .forEach(row -> rings.put(row.text("ring_vi"), values.get(row.text("unit_id"))));
    return rings;
  }

  /** The real figures in force, as value, unit of measure and source, in no order. */
  List<List<String>> realFigures() {
    return trino
        .rows(
            """
            SELECT u.label_vi AS unit, e.label_vi AS element, l.label_vi AS level, o.value, e.unit_vi, d.source_title
            FROM danvan.mart.input n
            JOIN danvan.core.observation o ON o.submission = n.submission
            JOIN danvan.raw.submission d ON d.submission = n.submission
            JOIN danvan.mart.label u ON u.release_id = n.release_id AND u.kind = 'unit' AND u.code = o.unit_id
            JOIN danvan.mart.label e ON e.release_id = n.release_id AND e.kind = 'element' AND e.code = o.element
            JOIN danvan.mart.label l ON l.release_id = n.release_id AND l.kind = 'level' AND l.code = o.level
            WHERE n.release_id = ? AND n.corpus = 'real' AND n.in_force\
            """,
            releaseId())
        .stream()
        .map(
            row ->
                List.of(
                    row.text("unit"),
                    row.text("element"),
                    row.text("level"),
                    row.number("value") == null ? "" : Numbers.vietnamese(row.number("value")),
                    row.text("unit_vi"),
                    row.text("source_title")))
        .toList();
  }

  private Trino.Row label(String kind, String code) {
    return Objects.requireNonNull(
        trino.rows(LABEL, release.text("release_id"), kind, code).getFirst());
  }
}
