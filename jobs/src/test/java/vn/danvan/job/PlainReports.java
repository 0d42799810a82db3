package vn.danvan.job;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.Row;
import vn.danvan.job.PlainDefinitions.FigureKey;
import vn.danvan.warehouse.Warehouse;

/** What each unit reported for each year: the observations of its file in force. */
final class PlainReports {
  private static final String READ =
      """
      SELECT s.reporting_unit, s.period, s.outcome, a.arrival, a.received_on, s.submission
      FROM raw.submission s JOIN raw.arrival a ON a.corpus = s.corpus AND a.sha256 = s.sha256
      WHERE s.corpus = '%s' AND s.form = 'DV-01'
      ORDER BY a.arrival\
      """;
  private static final String OBSERVED =
      """
      SELECT submission, unit_id, period, element, level, breakdown, value, state
      FROM core.observation WHERE corpus = '%s' AND form = 'DV-01'\
      """;

  /** An observation as it stands. */
  record Observed(BigDecimal value, String state) {}

  /** Who reported on which period. */
  private record Sent(String unit, String period) {
    Sent(String unit, int year) {
      this(unit, String.valueOf(year));
    }
  }

  /** A unit's reports on a period: the file in force, and the day on which the first one came. */
  private record Report(String inForce, LocalDate firstReceivedOn) {}

  private final Map<Sent, Report> reports = new HashMap<>();
  private final Set<Sent> held = new HashSet<>();
  private final Map<String, Map<FigureKey, Observed>> observations = new HashMap<>();

  static PlainReports of(Warehouse warehouse, String corpus) {
    PlainReports all = new PlainReports();
    for (Row file : warehouse.spark().sql(READ.formatted(corpus)).collectAsList()) {
      all.file(file);
    }
    for (Row row : warehouse.spark().sql(OBSERVED.formatted(corpus)).collectAsList()) {
      all.observations
          .computeIfAbsent(row.getString(0), submission -> new HashMap<>())
          .put(
              new FigureKey(row.getString(3), row.getString(4), row.getString(5)),
              new Observed(row.getDecimal(6), row.getString(7)));
    }
    return all;
  }

  /** Files are told in the order of their arrival, so that the last one remains in force. */
  private void file(Row file) {
    Sent sent = new Sent(file.getString(0), file.getString(1));
    if (file.getString(2).equals("accepted")) {
      Report before = reports.get(sent);
      LocalDate first = before == null ? file.getLocalDate(4) : before.firstReceivedOn();
      reports.put(sent, new Report(file.getString(5), first));
    } else if (file.getString(2).equals("held")) {
      held.add(sent);
    }
  }

  boolean isHeld(String unit, int year) {
    return held.contains(new Sent(unit, year));
  }

  boolean isSilent(String unit, int year) {
    return !reports.containsKey(new Sent(unit, year));
  }

  /** Whether the first file came no later than on a day. */
  boolean cameBy(LocalDate day, String unit, int year) {
    Report report = reports.get(new Sent(unit, year));
    return report != null && !report.firstReceivedOn().isAfter(day);
  }

  /** What a unit that is not silent says in a cell; a cell without an observation is blank. */
  Observed observed(String unit, int year, FigureKey key) {
    String file = reports.get(new Sent(unit, year)).inForce();
    return observations.getOrDefault(file, Map.of()).getOrDefault(key, new Observed(null, "BLANK"));
  }
}
