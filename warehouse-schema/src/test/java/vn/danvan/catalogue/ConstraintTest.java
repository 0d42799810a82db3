package vn.danvan.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.danvan.catalogue.Constraint.Relation;

/** Whether a value may stand beside the sum of others, or by itself. */
class ConstraintTest {

  @Test
  void aValueMayEqualTheSumThatBoundsIt() {
    assertThat(holdFor(relation(Relation.AT_MOST, null), "9", "10", "11"))
        .containsExactly(true, true, false);
    assertThat(holdFor(relation(Relation.AT_LEAST, null), "9", "10", "11"))
        .containsExactly(false, true, true);
    assertThat(holdFor(relation(Relation.EQUALS, null), "9", "10", "10.000", "11"))
        .containsExactly(false, true, true, false);
  }

  @Test
  void aRangeHoldsItsEndsAndMayBeOpen() {
    assertThat(holdFor(range("0.8", "1.5"), "7.9", "8", "15", "15.1"))
        .containsExactly(false, true, true, false);
    assertThat(holdFor(range("1", null), "9", "10", "1000")).containsExactly(false, true, true);
    assertThat(holdFor(range(null, "13"), "0", "130", "131")).containsExactly(true, true, false);
  }

  @Test
  void boundsHoldTheirEndsMayBeOpenAndAreSaidInWords() {
    // given
    Bounds percent = new Bounds(BigDecimal.ZERO, new BigDecimal("100"));
    Bounds least = new Bounds(BigDecimal.ONE, null);
    Bounds most = new Bounds(null, new BigDecimal("1E+2"));

    // then
    assertThat(Stream.of("-0.1", "0", "100", "100.001").map(value -> holds(percent, value)))
        .containsExactly(false, true, true, false);
    assertThat(holds(least, "1000000")).isTrue();
    assertThat(holds(least, "0.9")).isFalse();
    assertThat(holds(most, "-5")).isTrue();
    assertThat(List.of(percent.text(), least.text(), most.text()))
        .containsExactly("từ 0 đến 100", "từ 1 trở lên", "không quá 100");
  }

  private static boolean holds(Bounds bounds, String value) {
    return bounds.hold(new BigDecimal(value));
  }

  /** Against the sum 10. */
  private static Stream<Boolean> holdFor(Constraint constraint, String... values) {
    return Stream.of(values).map(value -> constraint.holds(new BigDecimal(value), BigDecimal.TEN));
  }

  private static Constraint range(String least, String most) {
    return relation(Relation.BETWEEN, new Bounds(decimal(least), decimal(most)));
  }

  private static BigDecimal decimal(String text) {
    return text == null ? null : new BigDecimal(text);
  }

  private static Constraint relation(Relation relation, Bounds times) {
    return new Constraint(relation, List.of("hotspots"), null, null, null, null, times);
  }
}
