package vn.danvan.intake.kernel;

import java.io.Serializable;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where a file belongs by a decision, as far as it does not say so itself; what is null is left to
 * the file.
 *
 * @param unit identity of the unit that sent it, such as VN63-15
 * @param period code of the period that it reports on, such as 2024
 * @param form code of the form that it is on, such as DV-01
 */
public record StatedPlacement(String unit, String period, String form) implements Serializable {
  /** Only the file itself says where it belongs. */
  public static final StatedPlacement NOTHING = new StatedPlacement(null, null, null);

  public StatedPlacement {
    unit = unit == null || unit.isBlank() ? null : unit.strip();
    period = period == null || period.isBlank() ? null : period.strip();
    form = form == null || form.isBlank() ? null : form.strip();
  }

  public boolean isNothing() {
    return unit == null && period == null && form == null;
  }

  /** The codes that are stated, with commas between. */
  public String words() {
    return Stream.of(unit, period, form).filter(Objects::nonNull).collect(Collectors.joining(", "));
  }
}
