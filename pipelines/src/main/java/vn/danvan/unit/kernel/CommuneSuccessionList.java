package vn.danvan.unit.kernel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.catalogue.Unit;

/** Into which communes of the 34 era those of the 63 era went. */
record CommuneSuccessionList(List<Pair> pairs) implements UnitList {
  private static final Pattern DISTRICT = Pattern.compile("D\\d{3}");

  /**
   * An old and a new commune, as a row states them.
   *
   * @param predecessor a commune's code, or D and a district's code for a district without communes
   * @param district of the predecessor, null when the row names none
   * @param oldUnit id of the predecessor
   * @param newUnit id of the successor
   * @param successors how many successors the predecessor has, null when not stated
   */
  record Pair(
      int row,
      String predecessor,
      String district,
      String oldUnit,
      String successor,
      String newUnit,
      Long successors) {

    /** Whether the old unit is a district. */
    boolean isOfDistrict() {
      return predecessor.startsWith("D");
    }

    String province() {
      return oldUnit.substring("VN63-".length(), "VN63-00".length());
    }

    String successorProvince() {
      return newUnit.substring("VN34-".length(), "VN34-00".length());
    }
  }

  static CommuneSuccessionList read(ListTable table, Catalogue catalogue) {
    Era before = Era.of(catalogue, "63");
    Era after = Era.of(catalogue, "34");
    Map<String, List<Pair>> pairsOfOld = new HashMap<>();
    List<Pair> pairs = new ArrayList<>();
    for (ListRow row : table.rows()) {
      Pair pair = pair(row, before, after);
      if (pair == null) {
        continue;
      }
      List<Pair> others = pairsOfOld.computeIfAbsent(pair.oldUnit(), old -> new ArrayList<>(1));
      if (others.stream().anyMatch(other -> other.newUnit().equals(pair.newUnit()))) {
        row.fault("successor_code", "this pair stands in an earlier row too: remove one");
      } else {
        others.add(pair);
        pairs.add(pair);
      }
    }
    CommuneSuccessionList list = new CommuneSuccessionList(List.copyOf(pairs));
    list.countSuccessors(table, pairsOfOld);
    return list;
  }

  private void countSuccessors(ListTable table, Map<String, List<Pair>> pairsOfOld) {
    for (Pair pair : pairs) {
      int counted = pairsOfOld.get(pair.oldUnit()).size();
      if (pair.successors() != null && pair.successors() != counted) {
        table.rows().stream()
            .filter(row -> row.number() == pair.row())
            .forEach(
                row ->
                    row.fault(
                        "n_successors", "the list names %d successors: correct one", counted));
      }
    }
  }

  private static Pair pair(ListRow row, Era before, Era after) {
    String written = row.text("predecessor_code");
    String predecessor =
        DISTRICT.matcher(written).matches() ? written : row.code("predecessor_code", 5);
    String district =
        row.text("predecessor_district").isEmpty() ? null : row.code("predecessor_district", 3);
    String province = row.province("predecessor_province", before);
    String successor = row.code("successor_code", 5);
    String successorProvince = row.province("successor_province", after);
    Long successors = row.count("n_successors");
    if (predecessor == null || province == null || successor == null || successorProvince == null) {
      return null;
    }
    Unit old = before.provinces().get(province);
    if (!after.provinces().get(successorProvince).id().equals(old.successor())) {
      row.fault(
          "successor_province",
          "province %s (%s) went to %s by the catalogue: correct one of the two provinces",
          province,
          old.latestName().name(),
          old.successor());
    }
    String oldCode = predecessor.startsWith("D") ? predecessor.substring(1) : predecessor;
    return new Pair(
        row.number(),
        predecessor,
        district,
        old.id() + "-" + oldCode,
        successor,
        after.provinces().get(successorProvince).id() + "-" + successor,
        successors);
  }

  @Override
  public ListKind kind() {
    return ListKind.COMMUNE_SUCCESSION;
  }

  @Override
  public String era() {
    return null;
  }

  @Override
  public String summary() {
    Map<String, Long> successors =
        pairs.stream().collect(Collectors.groupingBy(Pair::oldUnit, Collectors.counting()));
    return String.format(
        Locale.ROOT,
        "%,d pairs of old and new communes: %,d old ones, of them %,d divided",
        pairs.size(),
        successors.size(),
        successors.values().stream().filter(count -> count > 1).count());
  }
}
