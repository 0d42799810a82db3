package vn.danvan.synthetic;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.danvan.catalogue.DataElement;
import vn.danvan.period.Period;

/**
 * Divides values among the members of their dimensions. A partition adds up to the value; members
 * of what is none stay within it.
 */
final class Members {
  private final Ground ground;
  private final String unitId;
  private final Period period;

  Members(Ground ground, String unitId, Period period) {
    this.ground = ground;
    this.unitId = unitId;
    this.period = period;
  }

  /** The members of a value that the province counts. */
  List<CellKey> of(CellKey value, DataElement.Breakdown breakdown) {
    List<CellKey> members = new ArrayList<>();
    for (String member : ground.catalogue().membersOf(breakdown)) {
      String code = breakdown.dimension() + "=" + member;
      if (!breakdown.optional().contains(member) || ground.countsApart(unitId, code)) {
        members.add(value.by(code));
      }
    }
    return members;
  }

  /**
   * Divides a value by every dimension of its element.
   *
   * @param leewayOf what else bounds a member
   */
  void draw(
      DataElement element,
      CellKey key,
      int decimals,
      Function<CellKey, Leeway> leewayOf,
      Map<CellKey, BigDecimal> values) {
    BigDecimal value = values.get(key);
    Magnitudes.Magnitude magnitude = ground.magnitudes().of(element.code(), key.level());
    for (DataElement.Breakdown breakdown : element.breakdowns()) {
      List<CellKey> members = of(key, breakdown);
      List<Division.Part> parts = new ArrayList<>();
      for (CellKey member : members) {
        CellKey same = new CellKey(magnitude.of(), member.level(), member.breakdown());
        BigDecimal base = values.get(same);
        double weight =
            base == null
                ? usualShare(member, breakdown)
                : share(base, values.get(same.by("total")));
        Leeway leeway = leewayOf.apply(member);
        parts.add(
            new Division.Part(
                weight * (1 + (base == null ? 0.3 : 0.05) * deviation(member)),
                magnitude.share() ? leeway.atMost(base) : leeway));
      }
      List<BigDecimal> divided =
          breakdown.partition()
              ? Division.of(value, decimals, parts)
              : Division.within(value, decimals, parts);
      for (int i = 0; i < members.size(); i++) {
        values.put(members.get(i), divided.get(i));
      }
    }
  }

  /** What is taken from something falls to its members as that does. */
  private static double share(BigDecimal member, BigDecimal total) {
    return total.signum() == 0 ? 0 : member.doubleValue() / total.doubleValue();
  }

  private double usualShare(CellKey member, DataElement.Breakdown breakdown) {
    String code = member.breakdown().substring(breakdown.dimension().length() + 1);
    return ground.magnitudes().share(member.element(), breakdown, code);
  }

  private double deviation(CellKey member) {
    return ground
        .random()
        .around(unitId, period.code(), member.element(), member.level(), member.breakdown());
  }
}
