package vn.danvan.validation.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ExpectationTest {

  @Test
  void theMedianOfAnEvenSampleLiesBetweenItsMiddles() {
    assertThat(Robust.median(new double[] {9, 1, 4, 2})).isEqualTo(3);
    assertThat(Robust.median(new double[] {9, 1, 4})).isEqualTo(4);
  }

  @Test
  void theSpreadOfANormalSampleIsItsStandardDeviation() {
    // given: deviations 2, 1, 0, 1, 2 from 10, whose median is 1
    assertThat(Robust.spread(new double[] {8, 9, 10, 11, 12}, 10)).isEqualTo(1.4826);
  }

  @Test
  void aTrendIsFollowedAndOneWrongValueDoesNotMoveIt() {
    // given: 10 % more every year, of which one is ten times too large
    TreeMap<Integer, Double> years = new TreeMap<>();
    for (int i = 0; i < 8; i++) {
      years.put(2016 + i, 1000 * Math.pow(1.1, i));
    }
    years.put(2019, 13310.0);

    // when
    Expectation expected = Expectation.of(years, 2024, 0.1);

    // then
    assertThat(expected.size()).isCloseTo(1000 * Math.pow(1.1, 8), within(2.0));
    assertThat(expected.noise()).isEqualTo(0.1);
    assertThat(expected.basis()).isEqualTo(8);
  }

  @Test
  void tooFewYearsLetExpectNothing() {
    assertThat(Expectation.of(new TreeMap<>(Map.of(2020, 5.0, 2021, 5.0)), 2022, 0.1, 3)).isEmpty();
  }

  @Test
  void chanceMovesSmallNumbersAndNoiseLargeOnes() {
    // given
    Expectation small = new Expectation(1, 0.15, 8);
    Expectation large = new Expectation(10000, 0.15, 8);

    // then: 5 instead of 1 is little, 50000 instead of 10000 is much
    assertThat(small.z(5)).isCloseTo(2.26, within(0.01));
    assertThat(large.z(50000)).isCloseTo(16.5, within(0.1));
    assertThat(large.z(10000)).isZero();
  }

  @Test
  void aRatioIsTheSameUpAndDown() {
    assertThat(new Expectation(99.5, 0.1, 8).ratio(999.5)).isEqualTo(10);
    assertThat(new Expectation(999.5, 0.1, 8).ratio(99.5)).isEqualTo(10);
  }

  @Test
  void peersLetExpectTheirMedianRateTimesTheSize() {
    // given: 1 for each of 20, 2 for each of 10, 4 for each of 5
    PeerRate rate =
        PeerRate.of(
            new double[] {
              PeerRate.logarithm(19.5, 20),
              PeerRate.logarithm(19.5, 10),
              PeerRate.logarithm(19.5, 5)
            });

    // when
    Expectation expected = rate.expectation(100, 0.15);

    // then
    assertThat(expected.size()).isCloseTo(199.5, within(1e-9));
    assertThat(expected.noise()).isCloseTo(1.4826 * Math.log(2), within(1e-9));
    assertThat(expected.basis()).isEqualTo(3);
  }
}
