package vn.danvan.unit.kernel;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.danvan.catalogue.Catalogue;

/** The communes of an era. */
record CommuneList(String era, List<Commune> communes) implements UnitList {
  /** A column that says what a commune has been since a day, such as type_from_2026_04_30. */
  private static final Pattern TYPE_FROM = Pattern.compile("type_from_\\d{4}_\\d{2}_\\d{2}");

  static CommuneList read(ListTable table, Era era) {
    List<String> typeColumns =
        table.heading().stream().filter(TYPE_FROM.asMatchPredicate()).sorted().toList();
    Map<String, Integer> rowsByCode = new HashMap<>();
    List<Commune> communes = new ArrayList<>();
    for (ListRow row : table.rows()) {
      Commune commune = commune(row, typeColumns, era);
      if (commune != null) {
        Integer earlier = rowsByCode.putIfAbsent(commune.code(), commune.row());
        if (earlier == null) {
          communes.add(commune);
        } else {
          row.fault("code", "stands already in row %d: each commune has one row", earlier);
        }
      }
    }
    return new CommuneList(era.code(), List.copyOf(communes));
  }

  /**
   * The era of a list: only communes of the 63 era lie in districts; else the first day says it.
   */
  static Optional<Era> eraOf(ListTable table, Catalogue catalogue) {
    ListRow first = table.rows().getFirst();
    if (table.rows().stream().anyMatch(row -> !row.text("parent_code").isEmpty())) {
      return Optional.of(Era.of(catalogue, "63"));
    }
    LocalDate day = first.day("valid_from");
    return Catalogue.FRAMES.stream()
        .map(code -> Era.of(catalogue, code))
        .filter(era -> day != null && era.days().hold(day))
        .findFirst();
  }

  private static Commune commune(ListRow row, List<String> typeColumns, Era era) {
    String code = row.code("code", 5);
    String name = row.name("name");
    String province = row.province("province_code", era);
    UnitKind kind = kind(row, "type", era.code());
    String district = row.text("parent_code").isEmpty() ? null : row.code("parent_code", 3);
    if (district != null && UnitKind.of("district", era.code()).isEmpty()) {
      row.fault("parent_code", "there are no districts in the %s era: clear it", era.code());
    }
    LocalDate from = row.day("valid_from", era);
    LocalDate to = row.day("valid_to", era);
    if (from != null && to != null && to.isBefore(from)) {
      row.fault("valid_to", "lies before the first day %s: correct one of them", from);
    }
    List<Commune.Change> changes = changes(row, typeColumns, era);
    return code == null || name == null || province == null || kind == null
        ? null
        : new Commune(row.number(), code, name, kind, province, district, from, to, changes);
  }

  private static UnitKind kind(ListRow row, String column, String era) {
    UnitKind kind = UnitKind.of("commune", era, row.text(column)).orElse(null);
    if (kind == null) {
      row.fault(
          column,
          "is no kind of commune of the %s era: write one of %s",
          era,
          UnitKind.codes(UnitKind.of("commune", era)));
    }
    return kind;
  }

  private static List<Commune.Change> changes(ListRow row, List<String> typeColumns, Era era) {
    List<Commune.Change> changes = new ArrayList<>();
    for (String column : typeColumns) {
      if (!row.text(column).isEmpty()) {
        UnitKind kind = kind(row, column, era.code());
        LocalDate day = day(column);
        if (day == null || !era.days().hold(day)) {
          row.fault(column, "the heading names no day of the %s era: correct it", era.code());
        } else if (kind != null) {
          changes.add(new Commune.Change(day, kind));
        }
      }
    }
    return changes;
  }

  private static LocalDate day(String column) {
    try {
      return LocalDate.parse(column.replaceFirst("^type_from_", "").replace('_', '-'));
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  /** How many communes each province has on a day, by the province's id. */
  Map<String, Long> countsOn(LocalDate day) {
    return communes.stream()
        .filter(commune -> commune.holds(day))
        .collect(
            Collectors.groupingBy(
                commune -> "VN" + era + "-" + commune.province(),
                TreeMap::new,
                Collectors.counting()));
  }

  @Override
  public ListKind kind() {
    return ListKind.COMMUNES;
  }

  @Override
  public String summary() {
    Map<UnitKind, Long> kinds =
        communes.stream().collect(Collectors.groupingBy(Commune::kind, Collectors.counting()));
    Map<LocalDate, Long> changes =
        communes.stream()
            .flatMap(commune -> commune.changes().stream())
            .collect(Collectors.groupingBy(Commune.Change::from, Collectors.counting()));
    return String.format(
        Locale.ROOT,
        "%,d communes of the %s era: %s%s",
        communes.size(),
        era,
        UnitKind.counted(kinds),
        changed(changes));
  }

  private static String changed(Map<LocalDate, Long> changes) {
    return changes.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(change -> "; %d of another kind from %s".formatted(change.getValue(), change.getKey()))
        .collect(Collectors.joining());
  }
}
