package vn.danvan.samples;

import java.util.List;

/**
 * A file as an office could have sent it, and what it says.
 *
 * @param name file name with the extension that the office gave it
 * @param style the office's way of making its workbook
 * @param faults kinds of fault that were placed in it; empty when it is clean
 * @param content the bytes
 * @param truth what a careful human reads from it
 *     <p>Bytes are compared by nobody but the test that asks for them.
 */
@SuppressWarnings("ArrayRecordComponent")
public record Sample(String name, String style, List<String> faults, byte[] content, Truth truth) {
  public Sample {
    faults = List.copyOf(faults);
  }
}
