package vn.danvan.samples;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** A district's own report in the province's form. */
final class DistrictReport implements Fault {
  private record District(String party, String name, String province) {}

  /** One bears the name of its province: a city has a Thành ủy, a province a Tỉnh ủy. */
  private static final List<District> DISTRICTS =
      List.of(
          new District("Huyện ủy", "Lương Sơn", "Hòa Bình"),
          new District("Huyện ủy", "Đại Lộc", "Quảng Nam"),
          new District("Thành ủy", "Bến Tre", "Bến Tre"),
          new District("Huyện ủy", "Chợ Đồn", "Bắc Kạn"),
          new District("Thị ủy", "Nghĩa Lộ", "Yên Bái"));

  @Override
  public String kind() {
    return "district-report";
  }

  @Override
  public Scope scope() {
    return Scope.FILE;
  }

  @Override
  public Needs needs() {
    return Needs.NOTHING.in("2019", "2020", "2021", "2022", "2023", "2022-S1", "2024-S1");
  }

  @Override
  public Report prepare(Report report, SplittableRandom random) {
    District district = Pick.one(DISTRICTS, random);
    Office office =
        Office.ofDistrict(
            district.party(), district.name(), district.province(), report.office().signed());
    return report
        .headed(Heading.LETTER)
        .from(office)
        .with(report.lines().stream().map(DistrictReport::below).toList());
  }

  private static Line below(Line line) {
    Map<String, BigDecimal> values = new LinkedHashMap<>(line.values());
    values.computeIfPresent("province", (level, value) -> BigDecimal.ZERO);
    return line.with(values);
  }

  @Override
  public boolean place(Draft draft, Report report, SplittableRandom random) {
    draft.mayNotBeLoaded();
    draft.unitIsUnknown();
    draft.expect(ofFile(SERIOUS, "UNIT_NOT_DUE", "UNIT_UNKNOWN", "UNIT_AMBIGUOUS"));
    return true;
  }
}
