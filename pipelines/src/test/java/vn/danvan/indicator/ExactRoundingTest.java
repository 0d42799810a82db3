package vn.danvan.indicator;

import static org.apache.spark.sql.functions.expr;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import vn.danvan.testing.LocalSpark;
import vn.danvan.warehouse.Rows;

/** The rounding inside the plan is that of BigDecimal, half up on the exact quotient. */
class ExactRoundingTest {
  private static final BigDecimal MILLION = new BigDecimal("1000000");

  private record Ratio(BigDecimal numerator, BigDecimal divisor, BigDecimal scale, int decimals) {
    /** What has to come out: the quotient is kept as a fraction until it is rounded. */
    BigDecimal expected() {
      return scale.multiply(numerator).divide(divisor, decimals, RoundingMode.HALF_UP);
    }
  }

  @Test
  void anyRatioOfCountsIsRoundedExactly() {
    // given: small counts, where ties are frequent, and everything up to a country's sums
    Random random = new Random(20260701);
    List<Ratio> ratios = new ArrayList<>();
    for (int i = 0; i < 6000; i++) {
      ratios.add(
          new Ratio(
              decimal(random, i % 3 == 0 ? 40 : 1_000_000_000L, i % 5 == 0 ? 6 : 0),
              nonZero(random, i % 3 == 0 ? 40 : 1_000_000_000L, i % 7 == 0 ? 6 : 0),
              scale(random),
              random.nextInt(4)));
    }

    // then
    assertRounded(ratios);
  }

  @Test
  void halvesAreRoundedAwayFromZeroAndAHairBelowIsNot() {
    // given: n + 1/2 units of the last decimal, and a millionth more or less
    Random random = new Random(7);
    List<Ratio> ratios = new ArrayList<>();
    for (int i = 0; i < 2000; i++) {
      int decimals = random.nextInt(4);
      BigDecimal divisor = BigDecimal.valueOf(1 + random.nextInt(5000), 1);
      BigDecimal half =
          BigDecimal.valueOf(2L * random.nextInt(1000) + 1)
              .multiply(new BigDecimal("0.5"))
              .scaleByPowerOfTen(-decimals);
      BigDecimal hair = BigDecimal.valueOf(random.nextInt(3) - 1, 6);
      BigDecimal numerator = half.multiply(divisor).add(hair);
      BigDecimal signed = random.nextBoolean() ? numerator : numerator.negate();
      ratios.add(new Ratio(signed.setScale(6), divisor.setScale(6), BigDecimal.ONE, decimals));
    }

    // then
    assertRounded(ratios);
  }

  @Test
  void theLargestScaleAndTheFinestDecimalsThatTheCatalogueAllows() {
    // given
    List<Ratio> ratios = new ArrayList<>();
    for (String numerator : List.of("0.000001", "1", "123456789", "999999999999.999999")) {
      for (String divisor : List.of("0.000001", "3", "-7", "999999999999")) {
        for (int decimals = 0; decimals <= 3; decimals++) {
          ratios.add(
              new Ratio(new BigDecimal(numerator), new BigDecimal(divisor), MILLION, decimals));
        }
      }
    }
    // A quotient beyond all counts is nobody's indicator.
    ratios.removeIf(ratio -> ratio.expected().precision() - ratio.expected().scale() > 20);

    // then
    assertRounded(ratios);
  }

  private static void assertRounded(List<Ratio> ratios) {
    List<Row> rounded =
        Rows.dataset(
                LocalSpark.session(),
                ratios,
                "numerator decimal(38,6), divisor decimal(38,6), scale decimal(10,3), decimals int")
            .withColumn("whole_dividend", expr(ExactRounding.WHOLE_DIVIDEND))
            .withColumn("whole_divisor", expr(ExactRounding.WHOLE_DIVISOR))
            .select(expr(ExactRounding.ROUNDED))
            .collectAsList();
    for (int i = 0; i < ratios.size(); i++) {
      assertThat(rounded.get(i).getDecimal(0))
          .as("%s", ratios.get(i))
          .isEqualByComparingTo(ratios.get(i).expected());
    }
  }

  private static BigDecimal decimal(Random random, long most, int decimals) {
    long drawn = random.nextLong(-most, most + 1);
    return decimals == 0
        ? BigDecimal.valueOf(drawn).setScale(6)
        : BigDecimal.valueOf(drawn, random.nextInt(decimals + 1)).setScale(6);
  }

  private static BigDecimal nonZero(Random random, long most, int decimals) {
    BigDecimal drawn = decimal(random, most, decimals);
    return drawn.signum() == 0 ? BigDecimal.ONE.setScale(6) : drawn;
  }

  private static BigDecimal scale(Random random) {
    return switch (random.nextInt(4)) {
      case 0 -> BigDecimal.ONE;
      case 1 -> new BigDecimal("100");
      case 2 -> BigDecimal.valueOf(1 + random.nextInt(2000), 3);
      default -> BigDecimal.valueOf(1 + random.nextInt(1_000_000));
    };
  }
}
