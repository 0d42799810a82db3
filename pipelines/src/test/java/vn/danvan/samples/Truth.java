package vn.danvan.samples;

import java.util.List;
import java.util.Set;

/**
 * What a careful human reads from a file.
 *
 * @param unit the unit whose figures these are ({@code VN63-17}), null when nobody could be sure
 * @param period {@code 2023} or {@code 2023-S1}, null when nobody could be sure
 * @param form the form, null when nobody could be sure
 * @param outcomes what may become of the file: accepted, held, refused
 * @param values every value that is read with certainty; what is loaded and is not among them is
 *     wrong. Empty when nothing of the file may be loaded
 * @param findings what has to be found. A fault without one may be read in silence ("12 cuộc"); one
 *     whose cell is among the values is readable and has to be remarked on all the same
 */
public record Truth(
    String unit,
    String period,
    String form,
    Set<String> outcomes,
    List<TrueValue> values,
    List<Expected> findings) {
  public Truth {
    values = List.copyOf(values);
    findings = List.copyOf(findings);
  }
}
