package vn.danvan.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What may be wrong with a unit: where it lies, what became of it, what it was called. */
class UnitFaultsTest {
  @TempDir Path folder;

  @Test
  void anUnknownParent() {
    assertFault(
        """
        units:
          - id: VN63-22-195
            code: "195"
            level: district
            parent: VN63-99
            names: [{name: Uông Bí, full_name: Thành phố Uông Bí, kind: city}]
        """,
        "units.yaml:5: unit VN63-22-195 has the unknown parent VN63-99");
  }

  @Test
  void anUnknownSuccessor() {
    assertFault(
        """
        units:
          - id: VN63-22-195
            code: "195"
            level: district
            parent: VN63-22
            successor: VN34-99-001
            names: [{name: Uông Bí, full_name: Thành phố Uông Bí, kind: city}]
        """,
        "units.yaml:6: unit VN63-22-195 has the unknown successor VN34-99-001");
  }

  @Test
  void unitsThatLieInEachOther() {
    assertFault(
        """
        units:
          - id: VN63-22-195
            code: "195"
            level: district
            parent: VN63-22-196
            names: [{name: Uông Bí, full_name: Thành phố Uông Bí, kind: city}]
          - id: VN63-22-196
            code: "196"
            level: district
            parent: VN63-22-195
            names: [{name: Cẩm Phả, full_name: Thành phố Cẩm Phả, kind: city}]
        """,
        "units.yaml:5: unit VN63-22-195 stands in a circle of its parent; units.yaml:10: unit"
            + " VN63-22-196 stands in a circle of its parent");
  }

  @Test
  void aProvinceInARegionThatItsFrameDoesNotHave() {
    assertFault(
        province("region: NTB_TN", "valid_to: 2025-06-30"),
        "units.yaml:5: unit VN63-04 lies in the unknown region NTB_TN");
  }

  @Test
  void aUnitThatEndsBeforeItBegins() {
    assertFault(
        province("region: TDMNPB", "valid_to: 2008-07-31"),
        "units.yaml:7: unit VN63-04 ends before it begins");
  }

  @Test
  void aNameThatDoesNotFollowTheOneBefore() {
    assertFault(
        """
        units:
          - id: VN63-22-195
            code: "195"
            level: district
            parent: VN63-22
            names:
              - {name: Uông Bí, full_name: Thị xã Uông Bí, kind: town, valid_to: 2011-02-24}
              - {name: Uông Bí mới, full_name: Thành phố Uông Bí, kind: city, valid_from: 2011-02-26}
        """,
        "units.yaml:8: unit VN63-22-195: the name Uông Bí mới does not begin on the day after the"
            + " one before it ends");
  }

  private static String province(String region, String validTo) {
    return """
    units:
      - id: VN63-04
        code: "04"
        level: province
        %s
        valid_from: 2008-08-01
        %s
        successor: VN34-04
        succession: unchanged
        names: [{name: Cao Bằng, full_name: Tỉnh Cao Bằng, kind: province}]
    """
        .formatted(region, validTo);
  }

  private void assertFault(String units, String fault) {
    assertThat(new OperatorsFolder(folder).with("units.yaml", units).fault())
        .isEqualTo("The catalogue does not hold together: " + fault);
  }
}
