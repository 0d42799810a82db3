package vn.danvan.unit.kernel;

import java.time.LocalDate;
import java.util.Set;

/**
 * A list as it was imported.
 *
 * @param file its name, as messages say it
 * @param title what its counts name as their source
 * @param sha256 digest of its bytes
 * @param validFrom first day on which its counts hold; null when nobody has said it
 * @param validTo last day on which its counts hold, null when open
 * @param accepted elements whose counts are usable though they look implausible
 */
public record ImportedList(
    String file,
    String title,
    String sha256,
    LocalDate validFrom,
    LocalDate validTo,
    Set<String> accepted,
    UnitList content) {

  public ImportedList {
    accepted = Set.copyOf(accepted);
  }

  /** The days on which its counts hold; all days when nobody has said them. */
  Days days() {
    return new Days(validFrom, validTo);
  }

  /** All that decides what the register makes of it. */
  String identity() {
    return String.join(
        " ",
        content.kind().code(),
        String.valueOf(content.era()),
        sha256,
        String.valueOf(validFrom),
        String.valueOf(validTo),
        accepted.stream().sorted().toList().toString(),
        title);
  }
}
