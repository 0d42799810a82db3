package vn.danvan.workbook.kernel;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Whatever was changed in a workbook, it is read or refused. {@code -Ddanvan.fuzz.changes=1000000}
 * lengthens the run.
 */
class ChangedWorkbooksTest {
  private static final int CHANGES = 1_000;

  @Test
  void aWorkbookThatWasChangedHereAndThere() throws IOException {
    // given
    List<byte[]> inputs = FuzzInput.all();
    Random random = new Random(7);

    // then
    for (int i = 0; i < Integer.getInteger("danvan.fuzz.changes", CHANGES); i++) {
      FuzzInput.requireReadOrRefused(changed(inputs.get(i % inputs.size()), random));
    }
  }

  private static byte[] changed(byte[] input, Random random) {
    byte[] changed = input.clone();
    for (int changes = 1 + random.nextInt(8); changes > 0; changes--) {
      int at = 1 + random.nextInt(changed.length - 1);
      switch (random.nextInt(4)) {
        case 0 -> changed[at] ^= (byte) (1 << random.nextInt(8));
        case 1 -> changed[at] = (byte) random.nextInt(256);
        case 2 -> {
          int length = Math.min(random.nextInt(64), changed.length - at);
          System.arraycopy(input, 1 + random.nextInt(input.length - length), changed, at, length);
        }
        default ->
            changed = changed.length < 64 ? changed : Arrays.copyOf(changed, Math.max(at, 64));
      }
    }
    return changed;
  }
}
