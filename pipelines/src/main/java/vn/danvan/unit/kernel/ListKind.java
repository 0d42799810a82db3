package vn.danvan.unit.kernel;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Kinds of official lists; a list is recognised by its heading, never by its name. */
public enum ListKind {
  PROVINCES("provinces", "unit_id, code, name, full_name"),
  PROVINCE_SUCCESSION(
      "succession of provinces", "predecessor_unit_id, successor_unit_id, effective_date, kind"),
  COMMUNE_SUCCESSION(
      "succession of communes",
      "predecessor_code, predecessor_province, successor_code, successor_province"),
  COMMUNES("communes", "code, name, type, province_code"),
  DISTRICTS("districts", "code, name, type, parent_code");

  static final String POPULATION = "population";
  static final String COMMUNES_TOTAL = "communes_total";
  static final String DISTRICTS_TOTAL = "districts";

  private final String words;
  private final String columns;

  ListKind(String words, String columns) {
    this.words = words;
    this.columns = columns;
  }

  /** The kind whose columns all stand in a heading, in whatever order and with whatever others. */
  static Optional<ListKind> of(Set<String> heading) {
    return Arrays.stream(values())
        .filter(kind -> heading.containsAll(List.of(kind.columns.split(", "))))
        .findFirst();
  }

  /** The columns that each kind needs, in words. */
  static String headings() {
    return String.join(
        "; ",
        Arrays.stream(values()).map(kind -> "%s: %s".formatted(kind.words, kind.columns)).toList());
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What it lists, in the middle of a sentence. */
  public String words() {
    return words;
  }

  /** The data element that it counts, on the days for which it holds; empty for a succession. */
  public Optional<String> element() {
    return switch (this) {
      case PROVINCES -> Optional.of(POPULATION);
      case COMMUNES -> Optional.of(COMMUNES_TOTAL);
      case DISTRICTS -> Optional.of(DISTRICTS_TOTAL);
      case PROVINCE_SUCCESSION, COMMUNE_SUCCESSION -> Optional.empty();
    };
  }
}
