package vn.danvan.unit.kernel;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.danvan.unit.kernel.SampleLists.CATALOGUE;
import static vn.danvan.unit.kernel.SampleLists.NEW_COMMUNES;
import static vn.danvan.unit.kernel.SampleLists.list;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.danvan.catalogue.CatalogueException;
import vn.danvan.catalogue.Unit;
import vn.danvan.unit.kernel.Succession.Kind;

class UnitRegisterTest {
  private static final LocalDate MERGER = LocalDate.of(2025, 7, 1);

  private final UnitRegister none = UnitRegister.of(CATALOGUE);
  private final UnitRegister register = UnitRegister.of(CATALOGUE, SampleLists.all());

  @Test
  void withoutListsTheCatalogueStandsWithOneProvinceUnitForEachProvince() {
    assertThat(none.units()).isEqualTo(CATALOGUE.units());
    assertThat(none.successions())
        .hasSize(63)
        .contains(
            new Succession("VN63-01", "VN34-01", MERGER, Kind.UNCHANGED),
            new Succession("VN63-02", "VN34-08", MERGER, Kind.MERGED));
    assertThat(none.counts())
        .hasSize(97)
        .contains(
            count("VN63-02", "province_units", 1, "2008-08-01", "2025-06-30", "catalogue"),
            count("VN34-08", "province_units", 1, "2025-07-01", null, "catalogue"));
    assertThat(none.count("VN63-02", "province_units", MERGER)).isEmpty();
    assertThat(none.units().keySet()).noneMatch(none::isDivided);
  }

  /**
   * Every old territory lies in exactly one province on every day: its own until the merger, and
   * then its successor.
   */
  @Test
  void onNoDaySinceTheFirstHasTheSuccessionOfProvincesAGapOrAnOverlap() {
    // given
    Map<String, String> successors =
        none.successions().stream().collect(toMap(Succession::oldUnit, Succession::newUnit));
    List<Unit> old = CATALOGUE.provinces("63");
    LocalDate last = LocalDate.of(2026, 12, 31);

    for (LocalDate day = LocalDate.of(2008, 8, 1); !day.isAfter(last); day = day.plusDays(1)) {
      // when
      LocalDate on = day;
      Map<String, Integer> covered = new HashMap<>();
      for (Unit territory : old) {
        for (String id : List.of(territory.id(), successors.get(territory.id()))) {
          if (none.count(id, "province_units", on).isPresent()) {
            covered.merge(territory.id(), 1, Integer::sum);
          }
        }
      }

      // then
      assertThat(covered.values()).as(day.toString()).hasSize(63).containsOnly(1);
    }
    assertThat(Set.copyOf(successors.values()))
        .isEqualTo(CATALOGUE.provinces("34").stream().map(Unit::id).collect(toSet()));
  }

  @Test
  void hueAndDongNaiStayTheUnitsThatTheyAreWhenTheyAreRenamed() {
    // given
    Unit hue = none.unit("VN63-46");
    Unit dongNai = none.unit("VN34-75");

    // then
    assertThat(hue.nameOn(LocalDate.of(2024, 12, 31)).fullName()).isEqualTo("Tỉnh Thừa Thiên Huế");
    assertThat(hue.nameOn(LocalDate.of(2025, 1, 1)).fullName()).isEqualTo("Thành phố Huế");
    assertThat(dongNai.nameOn(LocalDate.of(2026, 4, 29)).fullName()).isEqualTo("Tỉnh Đồng Nai");
    assertThat(dongNai.nameOn(LocalDate.of(2026, 4, 30)).fullName())
        .isEqualTo("Thành phố Đồng Nai");
    for (String day : List.of("2025-07-01", "2026-04-29", "2026-04-30", "2026-12-31")) {
      assertThat(
              CATALOGUE.provinces("34").stream()
                  .filter(
                      unit ->
                          none.count(unit.id(), "province_units", LocalDate.parse(day))
                              .isPresent()))
          .hasSize(34);
    }
  }

  @Test
  void listedUnitsLieInTheirDistrictsAndProvinces() {
    assertThat(register.unit("VN63-31-11001"))
        .isEqualTo(
            unit("VN63-31-11001", "11001", "commune", "VN63-31-301", null, "2025-06-30", "Sơn Hà")
                .apply("Xã Sơn Hà", "xa"));
    assertThat(register.unit("VN63-30-302"))
        .isEqualTo(
            unit("VN63-30-302", "302", "district", "VN63-30", null, "2025-06-30", "Bình Thử")
                .apply("Thị xã Bình Thử", "thi_xa"));
    assertThat(register.unit("VN34-31-11948"))
        .isEqualTo(
            unit("VN34-31-11948", "11948", "commune", "VN34-31", "2025-07-01", null, "Đảo Thử")
                .apply("Đặc khu Đảo Thử", "dac_khu"));
    assertThat(register.sourceOf("VN34-31-11948")).isEqualTo("new.csv");
    assertThat(register.sourceOf("VN34-31")).isEqualTo("catalogue");
  }

  private interface Named {
    Unit apply(String fullName, String kind);
  }

  private static Named unit(
      String id, String code, String level, String parent, String from, String to, String name) {
    return (fullName, kind) ->
        new Unit(
            id,
            code,
            level,
            parent,
            null,
            day(from),
            day(to),
            null,
            null,
            null,
            List.of(new Unit.Name(name, fullName, kind, null, null)),
            List.of());
  }

  @Test
  void aCommuneThatIsRenamedStaysItsUnit() {
    // given
    Unit commune = register.unit("VN34-31-10001");

    // then
    assertThat(commune.nameOn(LocalDate.of(2026, 4, 29)).fullName()).isEqualTo("Xã Hòa Bình");
    assertThat(commune.nameOn(LocalDate.of(2026, 4, 30)).fullName()).isEqualTo("Phường Hòa Bình");
    assertThat(register.count("VN34-31", "communes_total", LocalDate.of(2026, 4, 30)))
        .isEqualTo(register.count("VN34-31", "communes_total", MERGER));
  }

  @Test
  void theProvinceOfAUnitIsItselfOrTheOneItLiesIn() {
    assertThat(province("VN63-31-11001")).isEqualTo("VN63-31");
    assertThat(province("VN63-31-301")).isEqualTo("VN63-31");
    assertThat(province("VN34-31")).isEqualTo("VN34-31");
    assertThat(province("VN63-34-KT2019")).isEqualTo("VN63-34");
    assertThat(register.provinceOf("VN34-00")).isEmpty();
    assertThat(register.provinceOf("VN34-DBSH")).isEmpty();
  }

  private String province(String id) {
    return register.provinceOf(id).orElseThrow().id();
  }

  @Test
  void communesGoOnUnchangedOrMergedOrDivided() {
    assertThat(register.successions())
        .filteredOn(succession -> !register.unit(succession.oldUnit()).isProvince())
        .containsExactly(
            new Succession("VN63-31-11001", "VN34-31-11001", MERGER, Kind.MERGED),
            new Succession("VN63-31-11002", "VN34-31-11001", MERGER, Kind.DIVIDED),
            new Succession("VN63-31-11002", "VN34-31-11003", MERGER, Kind.DIVIDED),
            new Succession("VN63-31-11003", "VN34-31-11003", MERGER, Kind.MERGED),
            new Succession("VN63-30-10001", "VN34-31-10001", MERGER, Kind.UNCHANGED),
            new Succession("VN63-31-318", "VN34-31-11948", MERGER, Kind.UNCHANGED));
    assertThat(register.units().keySet())
        .filteredOn(register::isDivided)
        .containsExactly("VN63-31-11002");
  }

  @Test
  void aSuccessionOfUnitsThatNoListStatesIsLeftOut() {
    UnitRegister half =
        UnitRegister.of(
            CATALOGUE,
            List.of(list("succession.csv", SampleLists.SUCCESSION), list("new.csv", NEW_COMMUNES)));

    assertThat(half.successions()).isEqualTo(none.successions());
  }

  @Test
  void countsAreThoseOfTheirListOnItsDays() {
    assertThat(register.counts())
        .filteredOn(count -> !count.source().equals("catalogue"))
        .containsExactlyInAnyOrder(
            count("VN63-30", "communes_total", 1, "2025-01-01", "2025-06-30", "old.csv"),
            count("VN63-31", "communes_total", 3, "2025-01-01", "2025-06-30", "old.csv"),
            count("VN34-31", "communes_total", 4, "2025-07-01", null, "new.csv"),
            count("VN63-30", "districts", 1, "2025-01-01", "2025-06-30", "districts.csv"),
            count("VN63-31", "districts", 2, "2025-01-01", "2025-06-30", "districts.csv"));
    assertThat(register.count("VN63-31", "communes_total", LocalDate.of(2025, 3, 1)))
        .contains(count("VN63-31", "communes_total", 3, "2025-01-01", "2025-06-30", "old.csv"));
    assertThat(register.count("VN63-31", "communes_total", LocalDate.of(2024, 12, 31))).isEmpty();
    assertThat(register.count("VN63-31", "population", LocalDate.of(2025, 3, 1))).isEmpty();
    assertThat(register.count("VN63-99", "communes_total", LocalDate.of(2025, 3, 1))).isEmpty();
  }

  @Test
  void aCommuneThatEndsWithinTheDaysOfItsListChangesTheCount() {
    UnitRegister changed =
        UnitRegister.of(
            CATALOGUE,
            List.of(
                list(
                    "new.csv",
                    NEW_COMMUNES
                        .replace(
                            "Sơn Hà,phuong,31,2025-07-01,",
                            "Sơn Hà,phuong,31,2025-07-01,2026-01-31")
                        .replace(
                            "Đảo Thử,dac_khu,31,2025-07-01", "Đảo Thử,dac_khu,31,2026-01-01"))));

    assertThat(changed.counts())
        .filteredOn(count -> count.element().equals("communes_total"))
        .containsExactly(
            count("VN34-31", "communes_total", 3, "2025-07-01", "2025-12-31", "new.csv"),
            count("VN34-31", "communes_total", 4, "2026-01-01", "2026-01-31", "new.csv"),
            count("VN34-31", "communes_total", 3, "2026-02-01", null, "new.csv"));
  }

  @Test
  void anUnknownUnitIsNamedWithWhatToDo() {
    assertThatThrownBy(() -> register.unit("VN34-99"))
        .isInstanceOf(CatalogueException.class)
        .hasMessage(
            "Unknown unit: VN34-99. Neither the catalogue nor an imported list states it: look it"
                + " up with ./danvan units find NAME, or import the list that has it.");
  }

  @Test
  void theDigestIsThatOfCatalogueAndListsInWhateverOrder() {
    // given
    List<ImportedList> backwards = new ArrayList<>(SampleLists.all());
    Collections.reverse(backwards);

    // then
    assertThat(UnitRegister.of(CATALOGUE, backwards)).isEqualTo(register);
    assertThat(register.digest())
        .hasSize(64)
        .isEqualTo(UnitRegister.of(CATALOGUE, backwards).digest())
        .isNotEqualTo(none.digest());
  }

  @Test
  void itTravelsToExecutors() throws IOException, ClassNotFoundException {
    // when
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(register);
    }

    // then
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      assertThat(in.readObject()).isEqualTo(register);
    }
  }

  private static UnitCount count(
      String unit, String element, long value, String from, String to, String source) {
    return new UnitCount(
        unit, element, BigDecimal.valueOf(value), day(from), day(to), source, true);
  }

  private static LocalDate day(String day) {
    return day == null ? null : LocalDate.parse(day);
  }
}
