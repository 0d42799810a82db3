package vn.danvan.workbook.kernel;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Searches for bytes that are neither read nor refused. {@code ./danvan test --all} does so for a
 * minute. By hand, for half an hour:
 *
 * <pre>
 * JAZZER_FUZZ=1 mvn -pl warehouse-schema,pipelines test -Dtest='WorkbookFuzzTest#halfAnHour' \
 *   -Dsurefire.failIfNoSpecifiedTests=false -Dtest.jvm.flags=-Xmx512m
 * </pre>
 */
class WorkbookFuzzTest {
  @MethodSource("inputs")
  @FuzzTest(maxDuration = "60s")
  void aMinute(byte[] input) throws IOException {
    FuzzInput.requireReadOrRefused(input);
  }

  @MethodSource("inputs")
  @FuzzTest(maxDuration = "30m")
  void halfAnHour(byte[] input) throws IOException {
    FuzzInput.requireReadOrRefused(input);
  }

  static Stream<byte[]> inputs() throws IOException {
    return FuzzInput.all().stream();
  }
}
