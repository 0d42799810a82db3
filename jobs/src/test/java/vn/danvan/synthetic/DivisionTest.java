package vn.danvan.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class DivisionTest {
  @Test
  void partsAddUpByTheirWeights() {
    assertThat(divided("100", 0, part(0.5), part(0.3), part(0.2)))
        .containsExactly("50", "30", "20");
  }

  @Test
  void whatRoundingLeavesFallsToTheHeaviest() {
    assertThat(divided("10", 0, part(1), part(1), part(1.1))).containsExactly("3", "3", "4");
  }

  @Test
  void aPartStaysWithinItsLeewayAndOthersTakeTheRest() {
    Division.Part bounded = new Division.Part(0.8, Leeway.OF_A_COUNT.atMost(new BigDecimal("60")));

    assertThat(divided("100", 0, bounded, part(0.2))).containsExactly("60", "40");
  }

  @Test
  void partsOfNoWeightShareAlike() {
    assertThat(divided("4", 0, part(0), part(0))).containsExactly("2", "2");
  }

  @Test
  void measuredValuesAreDividedToTheLastDecimal() {
    assertThat(divided("1.01", 2, part(1), part(1))).containsExactly("0.51", "0.50");
  }

  @Test
  void whatIsNoPartitionIsNeverMoreThanTheWhole() {
    assertThat(
            Division.within(new BigDecimal("10"), 0, List.of(part(0.5), part(0.25))).stream()
                .map(BigDecimal::toPlainString))
        .containsExactly("5", "2");
  }

  private static Division.Part part(double weight) {
    return new Division.Part(weight, Leeway.OF_A_COUNT);
  }

  private static List<String> divided(String total, int decimals, Division.Part... parts) {
    return Division.of(new BigDecimal(total), decimals, Arrays.asList(parts)).stream()
        .map(BigDecimal::toPlainString)
        .toList();
  }
}
