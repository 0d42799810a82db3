package vn.danvan.unit;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.danvan.unit.kernel.Days;
import vn.danvan.unit.kernel.ImportedList;
import vn.danvan.unit.kernel.ListKind;
import vn.danvan.unit.kernel.UnitList;

/**
 * A list as the manifest of imported lists has it; never deleted.
 *
 * @param number counts from 1 in the order of import
 * @param name name of the file when it was imported
 * @param era null for what leads from one era to the next
 * @param validFrom first day on which its counts hold, null when nobody has said it
 * @param validTo last day on which its counts hold, null when open
 * @param source where it comes from, in the operator's words; null when not said
 * @param by who imported it
 * @param accepted counts that somebody took for usable though they look implausible
 * @param removed when and by whom it was taken out of force, null when it was not
 */
public record ListEntry(
    int number,
    String name,
    String sha256,
    ListKind kind,
    String era,
    LocalDate validFrom,
    LocalDate validTo,
    String source,
    Instant importedAt,
    String by,
    List<Acceptance> accepted,
    Removal removed) {

  /** Who took an element's counts for usable, and when. */
  public record Acceptance(String element, Instant at, String by) {}

  /** Who took a list out of force, and when. */
  public record Removal(Instant at, String by) {}

  public ListEntry {
    accepted = accepted == null ? List.of() : List.copyOf(accepted);
  }

  /** Its file below the folder of lists. */
  public String fileName() {
    String plain = name.replaceAll("[^\\p{L}\\p{N}._-]", "_");
    String end = plain.substring(Math.max(0, plain.length() - 80));
    return "%04d-%s".formatted(number, end);
  }

  /** What its counts name as their source. */
  public String title() {
    return source == null ? name : source;
  }

  /** The same list under its number. */
  ListEntry numbered(int given) {
    return as(given, days(), removed);
  }

  /** The same list, taken out of force. */
  ListEntry removed(Removal removal) {
    return as(number, days(), removal);
  }

  private ListEntry as(int given, Days days, Removal removal) {
    return new ListEntry(
        given,
        name,
        sha256,
        kind,
        era,
        days.from(),
        days.to(),
        source,
        importedAt,
        by,
        accepted,
        removal);
  }

  /** The list with what its file says. */
  ImportedList with(UnitList content) {
    return new ImportedList(
        name, title(), sha256, validFrom, validTo, new HashSet<>(elements()), content);
  }

  static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * What stays of this list when another is imported later: nothing when that lists the same, and
   * the other days when its counts hold on a part of the days. Empty when nothing stays.
   */
  Optional<ListEntry> besides(ListEntry later) {
    if (kind != later.kind || !Objects.equals(era, later.era)) {
      return Optional.of(this);
    }
    boolean counts = kind.element().isPresent() && !sha256.equals(later.sha256);
    if (!counts || validFrom == null) {
      return Optional.empty();
    }
    return later.validFrom == null
        ? Optional.of(this)
        : days().without(later.days()).map(left -> as(number, left, removed));
  }

  /** The days on which its counts hold; all days when nobody has said them. */
  public Days days() {
    return new Days(validFrom, validTo);
  }

  /** Whether both bring the same bytes on the same terms. */
  boolean says(ListEntry other) {
    return sha256.equals(other.sha256)
        && Objects.equals(era, other.era)
        && Objects.equals(validFrom, other.validFrom)
        && Objects.equals(validTo, other.validTo)
        && Objects.equals(source, other.source)
        && elements().equals(other.elements());
  }

  private List<String> elements() {
    return accepted.stream().map(Acceptance::element).sorted().toList();
  }
}
