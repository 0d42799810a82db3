package vn.danvan.unit.kernel;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.catalogue.CatalogueReader;

/**
 * Small lists that hold together: one mainland district and one island of Hải Phòng, two communes
 * of Hải Dương, and what became of them. Codes and names are invented.
 */
public final class SampleLists {
  public static final Catalogue CATALOGUE = CatalogueReader.shipped();

  public static final String DISTRICTS =
      """
      code,name,full_name,type,parent_code,n_communes,valid_to
      301,An Thử,Huyện An Thử,huyen,31,3,2025-06-30
      318,Đảo Thử,Huyện Đảo Thử,huyen,31,0,2025-06-30
      302,Bình Thử,Thị xã Bình Thử,thi_xa,30,1,2025-06-30
      """;

  public static final String OLD_COMMUNES =
      """
      code,name,type,parent_code,province_code
      11001,Sơn Hà,xa,301,31
      11002,Sơn Hạ,xa,301,31
      11003,An Thử,thi_tran,301,31
      10001,Hòa Bình,xa,302,30
      """;

  public static final String NEW_COMMUNES =
      """
      code,name,type,province_code,valid_from,valid_to,type_from_2026_04_30
      11001,Sơn Hà,phuong,31,2025-07-01,,
      11003,An Thử,xa,31,2025-07-01,,
      11948,Đảo Thử,dac_khu,31,2025-07-01,,
      10001,Hòa Bình,xa,31,2025-07-01,,phuong
      """;

  /** Sơn Hạ is divided, An Thử merged with a part of it, the other two go on. */
  public static final String SUCCESSION =
      """
      predecessor_code,predecessor_district,predecessor_province,successor_code,successor_province,n_successors
      11001,301,31,11001,31,1
      11002,301,31,11001,31,2
      11002,301,31,11003,31,2
      11003,301,31,11003,31,1
      10001,302,30,10001,31,1
      D318,318,31,11948,31,1
      """;

  private SampleLists() {}

  /** A list as imported with the days that are usual for its era. */
  static ImportedList list(String file, String text) {
    ListFaults faults = new ListFaults();
    UnitList content =
        new UnitListReader(CATALOGUE, faults).read(file, text.getBytes(UTF_8), null).orElseThrow();
    faults.requireNone("Wrong:");
    boolean old = "63".equals(content.era());
    return new ImportedList(
        file,
        file,
        "sha of " + file,
        old ? LocalDate.of(2025, 1, 1) : LocalDate.of(2025, 7, 1),
        old ? LocalDate.of(2025, 6, 30) : null,
        Set.of(),
        content);
  }

  /** All four lists. */
  static List<ImportedList> all() {
    return List.of(
        list("districts.csv", DISTRICTS),
        list("old.csv", OLD_COMMUNES),
        list("new.csv", NEW_COMMUNES),
        list("succession.csv", SUCCESSION));
  }
}
