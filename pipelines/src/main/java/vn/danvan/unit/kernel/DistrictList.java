package vn.danvan.unit.kernel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.danvan.catalogue.Catalogue;

/** The districts, which only the 63 era had. */
record DistrictList(List<District> districts) implements UnitList {
  private static final String ERA = "63";

  /**
   * A district as a row states it.
   *
   * @param communes how many communes it has, null when the row does not state it
   * @param to last day, null when the row states none
   */
  record District(
      int row,
      String code,
      String name,
      String fullName,
      UnitKind kind,
      String province,
      Long communes,
      LocalDate to) {
    String id() {
      return "VN%s-%s-%s".formatted(ERA, province, code);
    }
  }

  static DistrictList read(
      ListTable table, String eraSaid, Catalogue catalogue, ListFaults faults) {
    if (eraSaid != null && !eraSaid.equals(ERA)) {
      faults.file(
          table.file(), "lists districts, which the %s era has not: leave out --era", eraSaid);
    }
    Era era = Era.of(catalogue, ERA);
    Map<String, Integer> rowsByCode = new HashMap<>();
    List<District> districts = new ArrayList<>();
    for (ListRow row : table.rows()) {
      District district = district(row, era);
      if (district != null) {
        Integer earlier = rowsByCode.putIfAbsent(district.code(), district.row());
        if (earlier == null) {
          districts.add(district);
        } else {
          row.fault("code", "stands already in row %d: each district has one row", earlier);
        }
      }
    }
    return new DistrictList(List.copyOf(districts));
  }

  private static District district(ListRow row, Era era) {
    String code = row.code("code", 3);
    String name = row.name("name");
    String province = row.province("parent_code", era);
    Long communes = row.count("n_communes");
    LocalDate to = row.day("valid_to", era);
    UnitKind kind = UnitKind.of("district", ERA, row.text("type")).orElse(null);
    if (kind == null) {
      row.fault(
          "type",
          "is no kind of district: write one of %s",
          UnitKind.codes(UnitKind.of("district", ERA)));
    }
    if (code == null || name == null || province == null || kind == null) {
      return null;
    }
    String fullName = row.text("full_name").isEmpty() ? kind.fullName(name) : row.name("full_name");
    return new District(row.number(), code, name, fullName, kind, province, communes, to);
  }

  @Override
  public ListKind kind() {
    return ListKind.DISTRICTS;
  }

  @Override
  public String era() {
    return ERA;
  }

  @Override
  public String summary() {
    Map<UnitKind, Long> kinds =
        districts.stream().collect(Collectors.groupingBy(District::kind, Collectors.counting()));
    return "%d districts of the %s era: %s"
        .formatted(districts.size(), ERA, UnitKind.counted(kinds));
  }
}
