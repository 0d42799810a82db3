package vn.danvan.ranking.kernel;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.danvan.testing.Comparison;
import vn.danvan.testing.TruthTable;

/** The kernels held against tables that nobody on this project wrote. */
class KernelTruthTest {
  @TestFactory
  Stream<DynamicTest> kernelsMeetTheTablesOfOthers() {
    return comparisons().stream()
        .map(
            comparison ->
                DynamicTest.dynamicTest(
                    "%s: %s".formatted(comparison.file(), comparison.what()),
                    comparison::assertMet));
  }

  @Test
  void theDocumentSaysHowFarTheyAreApart() {
    TruthTable.hold("kernel", comparisons());
  }

  private static List<Comparison> comparisons() {
    return Stream.of(
            CsranksTruth.comparisons(),
            PheIntervalsTruth.comparisons(),
            PheFunnelTruth.comparisons(),
            PheSignificanceTruth.comparisons(),
            PheGroupsTruth.comparisons(),
            BaseTruth.comparisons(),
            BayesTruth.comparisons(),
            CoinrTruth.comparisons())
        .flatMap(List::stream)
        .toList();
  }
}
