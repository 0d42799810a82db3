package vn.danvan.validation.kernel;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.catalogue.DataElement;
import vn.danvan.catalogue.Unit;
import vn.danvan.period.Period;
import vn.danvan.record.Cell;
import vn.danvan.record.Finding;
import vn.danvan.record.Observation;
import vn.danvan.record.ValueState;
import vn.danvan.unit.kernel.Succession;
import vn.danvan.unit.kernel.UnitRegister;

/**
 * Holds one submission against earlier ones that are at hand: those of the same unit are its
 * history, those of other units its peers.
 */
public final class HistoryCheck {
  private final Catalogue catalogue;
  private final UnitRegister register;
  private final SeriesRules rules;
  private final List<Report> earlier;
  private final Map<String, String> unchanged;

  /**
   * The check against earlier submissions.
   *
   * @param earlier their observations, the submission that is in force first where two state the
   *     same
   */
  public HistoryCheck(Catalogue catalogue, UnitRegister register, List<Observation> earlier) {
    this.catalogue = catalogue;
    this.register = register;
    this.rules = new SeriesRules(catalogue);
    this.earlier = reports(earlier);
    this.unchanged =
        register.successions().stream()
            .filter(succession -> succession.kind() == Succession.Kind.UNCHANGED)
            .collect(
                Collectors.toMap(Succession::newUnit, Succession::oldUnit, (one, other) -> one));
  }

  /**
   * The findings against a submission, each at its cell.
   *
   * @param current its observations
   * @param cells its value cells
   */
  public List<Finding> check(List<Observation> current, List<Cell> cells) {
    List<Report> reports = reports(current);
    List<Report> all = new ArrayList<>(reports);
    earlier.stream()
        // What the submission replaces is no history of it.
        .filter(other -> reports.stream().noneMatch(report -> states(report, other)))
        .forEach(all::add);
    Peers peers = ReportedPeers.of(all, this::kind);
    return reports.stream()
        .flatMap(report -> rules.check(report, history(report, all), peers).stream())
        .map(finding -> finding.at(cell(finding, cells)))
        .toList();
  }

  private static boolean states(Report one, Report other) {
    return one.unitId().equals(other.unitId()) && one.period().code().equals(other.period().code());
  }

  private History history(Report report, List<Report> all) {
    String identity = identity(report.unitId());
    return new History(
        all.stream().filter(other -> identity(other.unitId()).equals(identity)).toList());
  }

  private String identity(String unitId) {
    return unchanged.getOrDefault(unitId, unitId);
  }

  private String kind(String unitId) {
    Unit unit = register.unit(unitId);
    return unit.era() + " " + unit.level();
  }

  private static Cell cell(SeriesFinding finding, List<Cell> cells) {
    return cells.stream()
        .filter(cell -> cell.unitId().equals(finding.unitId()))
        .filter(cell -> cell.period().equals(finding.period()))
        .filter(
            cell ->
                finding.key().equals(new SeriesKey(cell.element(), cell.level(), cell.breakdown())))
        .findFirst()
        .orElseThrow();
  }

  /** One report for each unit and each year or half-year that a submission speaks of. */
  private List<Report> reports(List<Observation> observations) {
    record Place(String submission, String unitId, String period) {}
    Map<Place, Map<SeriesKey, BigDecimal>> places = new LinkedHashMap<>();
    for (Observation one : observations) {
      if (one.state().equals(ValueState.REPORTED.name()) && isSubmitted(one)) {
        places
            .computeIfAbsent(
                new Place(one.submission(), one.unitId(), one.period()),
                place -> new LinkedHashMap<>())
            .put(new SeriesKey(one.element(), one.level(), one.breakdown()), one.value());
      }
    }
    return places.entrySet().stream()
        .flatMap(
            entry ->
                catalogue
                    .period(entry.getKey().period())
                    .filter(period -> period.kind() != Period.Kind.RANGE)
                    .map(
                        period ->
                            new Report(
                                entry.getKey().submission(),
                                entry.getKey().unitId(),
                                period,
                                entry.getValue(),
                                sizes(entry.getKey().unitId(), period, entry.getValue())))
                    .stream())
        .toList();
  }

  private boolean isSubmitted(Observation observation) {
    return catalogue.element(observation.element()).origin() == DataElement.Origin.SUBMISSION;
  }

  /** By the lists, or as it reports; what is no province is held against its peers as it is. */
  private Map<String, BigDecimal> sizes(
      String unitId, Period period, Map<SeriesKey, BigDecimal> values) {
    Map<String, BigDecimal> sizes = new HashMap<>();
    for (String element : Report.SIZES) {
      if (register.unit(unitId).isProvince()) {
        Stream.concat(
                register
                    .count(unitId, element, period.lastDay())
                    .map(count -> count.value())
                    .stream(),
                Stream.ofNullable(values.get(SeriesKey.total(element))))
            .findFirst()
            .ifPresent(size -> sizes.put(element, size));
      } else {
        sizes.put(element, BigDecimal.ONE);
      }
    }
    return sizes;
  }
}
