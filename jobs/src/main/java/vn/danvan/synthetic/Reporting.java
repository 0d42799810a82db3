package vn.danvan.synthetic;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.danvan.catalogue.Form;
import vn.danvan.catalogue.Unit;
import vn.danvan.period.Period;

/** One round as it went: who was silent, who revised, who miscounted, and what each sent. */
final class Reporting {
  private static final int REVISIONS = 3;
  private static final int DRAFTS_TRIED = 50;

  /** From this year on the communes are those of the list of units. */
  private static final int COMMUNES_LISTED_FROM = 2025;

  private final Ground ground;
  private final ReportingRound round;
  private final Period period;
  private final Form.Version version;
  private final List<String> units;
  private final Set<String> silent;
  private final Set<String> revising;
  private final Set<String> miscounting;

  Reporting(Ground ground, ReportingRound round) {
    this.ground = ground;
    this.round = round;
    this.version =
        ground
            .catalogue()
            .formVersion(round.form(), round.period())
            .orElseThrow(() -> new IllegalArgumentException("No form version serves " + round));
    this.period = ground.catalogue().period(round.period()).orElseThrow();
    this.units = ground.catalogue().provinces(version.era()).stream().map(Unit::id).toList();
    this.silent =
        Set.copyOf(first(2 + ground.random().below(2, round, "silences"), units, "silent"));
    List<String> speaking = units.stream().filter(unit -> !silent.contains(unit)).toList();
    this.revising = Set.copyOf(first(REVISIONS, speaking, "revising"));
    this.miscounting =
        period.reportingYear() < COMMUNES_LISTED_FROM
            ? Set.of()
            : Set.copyOf(
                first(1 + ground.random().below(2, round, "miscounts"), speaking, "miscounting"));
  }

  /** The reports of all units in the order of their codes. */
  List<SyntheticReport> reports() {
    return units.parallelStream().map(this::report).toList();
  }

  private SyntheticReport report(String unit) {
    if (silent.contains(unit)) {
      return SyntheticReport.silent(unit, round, version);
    }
    TrueValues truth = new TrueValues(ground, version, unit, period);
    Map<CellKey, BigDecimal> values = truth.all();
    Map<CellKey, SyntheticCell> right = cells(unit, values);
    Map<CellKey, SyntheticCell> superseded =
        revising.contains(unit) ? draft(unit, truth, values, right) : Map.of();
    return new SyntheticReport(
        unit,
        round,
        version,
        Receipt.of(ground, unit, round, !superseded.isEmpty()),
        new FaultPlacement(ground, unit, round, right).spoiled(version, miscounting.contains(unit)),
        superseded);
  }

  /** What a province sent before it counted one section anew. */
  private Map<CellKey, SyntheticCell> draft(
      String unit,
      TrueValues truth,
      Map<CellKey, BigDecimal> values,
      Map<CellKey, SyntheticCell> right) {
    for (int draft = 1; draft <= DRAFTS_TRIED; draft++) {
      Optional<Map<CellKey, SyntheticCell>> sent =
          truth
              .draft(values, section(unit, draft), "draft " + draft)
              .map(drafted -> cells(unit, drafted))
              .filter(cells -> !cells.equals(right));
      if (sent.isPresent()) {
        return sent.get();
      }
    }
    throw new IllegalStateException("No section of %s on %s can differ".formatted(unit, round));
  }

  /** The elements of one section of the form. */
  private Set<String> section(String unit, int draft) {
    return version.sections().stream()
        .min(
            Comparator.comparing(
                section -> ground.random().fraction(unit, round, draft, section.number())))
        .orElseThrow()
        .rows()
        .stream()
        .map(Form.Row::element)
        .collect(Collectors.toSet());
  }

  private Map<CellKey, SyntheticCell> cells(String unit, Map<CellKey, BigDecimal> values) {
    Map<CellKey, SyntheticCell> cells = new LinkedHashMap<>();
    version
        .rows()
        .forEach(
            row -> {
              boolean filled = ground.fills(unit, row);
              for (String level : row.levels()) {
                CellKey key = new CellKey(row.element(), level, row.breakdown());
                BigDecimal value = filled ? values.get(key) : null;
                cells.put(
                    key, value == null ? SyntheticCell.notKept() : SyntheticCell.right(value));
              }
            });
    return cells;
  }

  private List<String> first(int count, List<String> from, String why) {
    return from.stream()
        .sorted(Comparator.comparing(unit -> ground.random().fraction(unit, round, why)))
        .limit(count)
        .toList();
  }
}
