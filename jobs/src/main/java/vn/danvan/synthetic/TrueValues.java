package vn.danvan.synthetic;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import vn.danvan.catalogue.DataElement;
import vn.danvan.catalogue.DataElement.Axis;
import vn.danvan.catalogue.Form;
import vn.danvan.period.Period;

/**
 * What really happened in a province in a period: every value of the catalogue, whether a form asks
 * for it or not. Each is drawn within what those before it leave open; totals are the sums of their
 * levels.
 */
final class TrueValues {
  private static final String TOTAL = "total";
  private static final String FINAL = "noise";

  private final Ground ground;
  private final String unitId;
  private final Period period;
  private final Form.Version version;
  private final Expectation expectation;
  private final Turnover turnover;
  private final Members members;

  TrueValues(Ground ground, Form.Version version, String unitId, Period period) {
    this.ground = ground;
    this.unitId = unitId;
    this.period = period;
    this.version = version;
    this.expectation = new Expectation(ground, unitId, period);
    this.turnover = new Turnover(ground, version, unitId, period);
    this.members = new Members(ground, unitId, period);
  }

  /** Every value; a member that the province does not count apart has none. */
  Map<CellKey, BigDecimal> all() {
    Map<CellKey, BigDecimal> values = new HashMap<>();
    ground.order().forEach(element -> draw(element, FINAL, values));
    return values;
  }

  /** The total of an element whose size is taken from no other. */
  BigDecimal alone(DataElement element) {
    Map<CellKey, BigDecimal> values = new HashMap<>();
    draw(element, FINAL, values);
    return values.get(new CellKey(element.code(), TOTAL, TOTAL));
  }

  /**
   * The values as a draft had them: those of some elements are drawn anew, all others stay. Empty
   * when the draft would contradict itself or the others.
   */
  Optional<Map<CellKey, BigDecimal>> draft(
      Map<CellKey, BigDecimal> truth, Set<String> elements, String name) {
    Map<CellKey, BigDecimal> values = new HashMap<>(truth);
    values.keySet().removeIf(key -> elements.contains(key.element()));
    ground.order().stream()
        .filter(element -> elements.contains(element.code()))
        .forEach(element -> draw(element, name, values));
    return ground.limits().broken(values.keySet(), values).isEmpty()
        ? Optional.of(values)
        : Optional.empty();
  }

  private void draw(DataElement element, String noise, Map<CellKey, BigDecimal> values) {
    CellKey total = new CellKey(element.code(), TOTAL, TOTAL);
    List<String> parts = parts(element);
    boolean adds = element.adds(Axis.LEVELS) && !parts.isEmpty();
    for (String level : parts) {
      drawAt(element, total.at(level), noise, adds ? parts : List.of(), values);
    }
    if (!adds) {
      drawAt(element, total, noise, List.of(), values);
      return;
    }
    values.put(total, sum(total, parts, values));
    for (DataElement.Breakdown breakdown : element.breakdowns()) {
      members.of(total, breakdown).forEach(key -> values.put(key, sum(key, parts, values)));
    }
  }

  /**
   * Draws a value and its members.
   *
   * @param parts levels that add up to the total, this one among them; none when they need not
   */
  private void drawAt(
      DataElement element,
      CellKey key,
      String noise,
      List<String> parts,
      Map<CellKey, BigDecimal> values) {
    int decimals = decimals(element);
    Leeway leeway = leeway(key, parts, values);
    if (key.level().equals(TOTAL) && element.kind() != DataElement.Kind.RATE) {
      leeway = overlapping(leeway, key, parts(element), values);
    }
    BigDecimal wished =
        turnover
            .lost(element, key, values)
            .orElseGet(() -> expectation.amount(element, key.level(), noise, values));
    values.put(key, leeway.nearest(wished, decimals));
    members.draw(element, key, decimals, member -> leeway(member, parts, values), values);
  }

  /** What is left open beside the values drawn so far, by those of the same level and in total. */
  private Leeway leeway(CellKey key, List<String> parts, Map<CellKey, BigDecimal> values) {
    Leeway leeway = ground.limits().besideOthers(key, values);
    if (!parts.contains(key.level())) {
      return leeway;
    }
    Leeway ofTotal = ground.limits().besideOthers(key.at(TOTAL), values);
    BigDecimal drawn = sum(key, parts, values);
    BigDecimal most = ofTotal.most() == null ? null : ofTotal.most().subtract(drawn);
    boolean last = parts.getLast().equals(key.level());
    return leeway.atMost(most).atLeast(last ? ofTotal.least().subtract(drawn) : null);
  }

  /** Levels that hold some of the same things: together they hold at most as many as they state. */
  private static Leeway overlapping(
      Leeway leeway, CellKey total, List<String> parts, Map<CellKey, BigDecimal> values) {
    return parts.stream()
        .map(level -> values.get(total.at(level)))
        .reduce(BigDecimal::max)
        .map(largest -> leeway.atLeast(largest).atMost(sum(total, parts, values)))
        .orElse(leeway);
  }

  /** The sum over the levels drawn so far. */
  private static BigDecimal sum(CellKey key, List<String> parts, Map<CellKey, BigDecimal> values) {
    return parts.stream()
        .map(level -> values.get(key.at(level)))
        .filter(Objects::nonNull)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /**
   * The levels below the total: those that the form asks for beside it, or else all that existed.
   */
  private List<String> parts(DataElement element) {
    List<String> asked =
        version
            .rows()
            .filter(row -> row.isTotal() && row.element().equals(element.code()))
            .filter(row -> row.levels().contains(TOTAL) && row.levels().size() > 2)
            .findFirst()
            .map(Form.Row::levels)
            .orElse(element.levels());
    return asked.stream()
        .filter(level -> !level.equals(TOTAL))
        .filter(level -> !level.equals("district") || ground.districtsExistIn(period))
        .toList();
  }

  /** Some provinces measure to the full, others to the square metre. */
  private int decimals(DataElement element) {
    return ground.random().below(element.decimals() + 1, unitId, element.code(), "decimals");
  }
}
