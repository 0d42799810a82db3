package vn.danvan.figure;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.danvan.catalogue.Unit;
import vn.danvan.record.ValueState;
import vn.danvan.unit.kernel.Succession;
import vn.danvan.unit.kernel.UnitRegister;

/**
 * What the provinces of an era stated of one element for one year: some nothing, some a file that
 * waits, some a file with a value or without. Restated by hand, province by province.
 */
record RandomHistory(
    String corpus, String period, String element, Map<String, Fact> facts, UnitRegister units) {
  private static final LocalDate DAY = LocalDate.of(2016, 1, 1);

  /** What is known of a province's figure; only a reported one counts. */
  record Fact(ValueState state, BigDecimal value) {
    boolean counts() {
      return state == ValueState.REPORTED;
    }
  }

  /** A row of mart.figure, without release, corpus, period and element. */
  record Expected(
      String frame,
      String unit,
      String value,
      String state,
      String reason,
      int parts,
      int reported) {}

  /** Draws what each province of the era stated, and writes it down as files. */
  static RandomHistory drawn(
      Random random,
      Facts files,
      UnitRegister units,
      String corpus,
      String period,
      String element) {
    String era = period.compareTo("2025") < 0 ? "63" : "34";
    double silence = random.nextDouble() / 2;
    Map<String, Fact> facts = new TreeMap<>();
    for (Unit unit : provinces(units, era).toList()) {
      facts.put(unit.id(), fate(random, silence, files, corpus, unit.id(), period, element));
    }
    return new RandomHistory(corpus, period, element, facts, units);
  }

  private static Fact fate(
      Random random,
      double silence,
      Facts files,
      String corpus,
      String unit,
      String period,
      String element) {
    String submission = String.join("/", corpus, unit, period);
    if (random.nextDouble() < silence) {
      return new Fact(ValueState.ABSENT, null);
    }
    if (random.nextInt(12) == 0) {
      files.held(submission, corpus, "TN-01", unit, period, DAY);
      files.observed(submission, unit, period, element, "total", "total", "9", "REPORTED");
      return new Fact(ValueState.HELD, null);
    }
    files.accepted(submission, corpus, "TN-01", unit, period, DAY);
    ValueState state =
        List.of(
                ValueState.BLANK,
                ValueState.UNREADABLE,
                ValueState.EXCLUDED,
                ValueState.REPORTED,
                ValueState.REPORTED,
                ValueState.REPORTED,
                ValueState.REPORTED,
                ValueState.REPORTED)
            .get(random.nextInt(8));
    boolean leftOut = state == ValueState.BLANK && random.nextBoolean();
    // So many that no two sums are equal by chance.
    String value = String.valueOf(random.nextLong(1L << 38));
    String stated = state == ValueState.REPORTED || state == ValueState.EXCLUDED ? value : null;
    if (!leftOut) {
      files.observed(submission, unit, period, element, "total", "total", stated, state.name());
    }
    return new Fact(state, state == ValueState.REPORTED ? new BigDecimal(value) : null);
  }

  /** Whether what was stated adds up. */
  boolean additive() {
    return element.equals("villages_total");
  }

  /** All rows of both frames, as the rules say them. */
  List<Expected> restated() {
    List<Expected> rows = new ArrayList<>();
    for (Unit target : units.units().values()) {
      if (Set.of("province", "region", "country").contains(target.level())) {
        rows.add(row(target));
      }
    }
    return rows;
  }

  /** The sum of all values that were reported. */
  BigDecimal reported() {
    return sum(facts.values());
  }

  private Expected row(Unit target) {
    if (facts.containsKey(target.id())) {
      return sumOf(target, Map.of(target.id(), facts.get(target.id())));
    }
    Set<String> land = territory(target);
    Map<String, Fact> parts =
        facts.entrySet().stream()
            .filter(fact -> territory(units.unit(fact.getKey())).stream().anyMatch(land::contains))
            .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    boolean reachesBeyond =
        parts.keySet().stream().anyMatch(part -> !land.containsAll(territory(units.unit(part))));
    String whyNot =
        reachesBeyond
            ? "AFTER_MERGER"
            : !additive() && parts.size() > 1 ? "RATE_WITHOUT_PARTS" : null;
    return whyNot == null
        ? sumOf(target, parts)
        : new Expected(target.era(), target.id(), null, "NOT_RESTATABLE", whyNot, parts.size(), 0);
  }

  private static Expected sumOf(Unit target, Map<String, Fact> parts) {
    long reported = parts.values().stream().filter(Fact::counts).count();
    ValueState state =
        reported == parts.size()
            ? ValueState.REPORTED
            : reported > 0
                ? ValueState.PARTIAL
                : parts.values().stream()
                    .map(Fact::state)
                    .min(Comparator.comparing(ValueState::precedence))
                    .orElseThrow();
    String value = reported == 0 ? null : sum(parts.values()).setScale(3).toPlainString();
    return new Expected(
        target.era(),
        target.id(),
        value,
        state.name(),
        null,
        parts.size(),
        Math.toIntExact(reported));
  }

  private static BigDecimal sum(Collection<Fact> facts) {
    return facts.stream()
        .filter(Fact::counts)
        .map(Fact::value)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** The old provinces that a province, region or country consists of. */
  private Set<String> territory(Unit unit) {
    if (unit.isProvince()) {
      return unit.era().equals("63") ? Set.of(unit.id()) : predecessors(unit.id());
    }
    return provinces(units, unit.era())
        .filter(province -> unit.region() == null || unit.region().equals(province.region()))
        .flatMap(province -> territory(province).stream())
        .collect(toSet());
  }

  private Set<String> predecessors(String unit) {
    return units.successions().stream()
        .filter(succession -> succession.newUnit().equals(unit))
        .map(Succession::oldUnit)
        .collect(toSet());
  }

  private static Stream<Unit> provinces(UnitRegister units, String era) {
    return units.units().values().stream()
        .filter(unit -> unit.isProvince() && unit.era().equals(era));
  }
}
