package vn.danvan.catalogue;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ProvincesTest {
  private final Catalogue catalogue = CatalogueReader.shipped();

  @Test
  void holdsTheSixtyThreeProvincesAndTheThirtyFour() {
    assertThat(catalogue.provinces("63")).hasSize(63);
    assertThat(catalogue.provinces("34")).hasSize(34);
  }

  @Test
  void elevenProvincesGoOnUnchangedAndFiftyTwoBecomeTwentyThree() {
    // given
    Map<String, List<Unit>> bySuccessor =
        catalogue.provinces("63").stream().collect(groupingBy(Unit::successor));

    // when
    Map<String, Long> oldBySuccession =
        catalogue.provinces("63").stream().collect(groupingBy(Unit::succession, counting()));
    List<String> merged =
        bySuccessor.entrySet().stream()
            .filter(successor -> successor.getValue().size() > 1)
            .map(Map.Entry::getKey)
            .toList();

    // then
    assertThat(oldBySuccession).containsOnly(entry("unchanged", 11L), entry("merged", 52L));
    assertThat(merged).hasSize(23);
    assertThat(merged)
        .allSatisfy(
            successor ->
                assertThat(bySuccessor.get(successor))
                    .allMatch(province -> province.succession().equals("merged")));
    assertThat(bySuccessor.keySet())
        .containsExactlyInAnyOrderElementsOf(
            catalogue.provinces("34").stream().map(Unit::id).toList());
  }

  @Test
  void sevenReusedCodesMeanAnotherProvinceInEachEra() {
    // given
    List<String> reused = List.of("15", "24", "44", "52", "80", "82", "91");

    // when
    List<String> meanings =
        reused.stream()
            .map(
                code ->
                    code
                        + ": "
                        + catalogue.unit("VN63-" + code).latestName().name()
                        + ", "
                        + catalogue.unit("VN34-" + code).latestName().name())
            .toList();

    // then
    assertThat(meanings)
        .containsExactly(
            "15: Yên Bái, Lào Cai",
            "24: Bắc Giang, Bắc Ninh",
            "44: Quảng Bình, Quảng Trị",
            "52: Bình Định, Gia Lai",
            "80: Long An, Tây Ninh",
            "82: Tiền Giang, Đồng Tháp",
            "91: Kiên Giang, An Giang");
  }

  @Test
  void everyOtherCodeOfTheNewEraKeepsItsName() {
    Set<String> renamed =
        catalogue.provinces("34").stream()
            .filter(unit -> catalogue.units().containsKey("VN63-" + unit.code()))
            .filter(
                unit ->
                    !catalogue
                        .unit("VN63-" + unit.code())
                        .latestName()
                        .name()
                        .equals(unit.latestName().name()))
            .map(Unit::code)
            .collect(toSet());

    assertThat(renamed).containsExactlyInAnyOrder("15", "24", "44", "52", "80", "82", "91");
  }

  @Test
  void thuaThienHueBecomesTheCityOfHueAndStaysOneUnit() {
    // given
    Unit hue = catalogue.unit("VN63-46");

    // then
    assertThat(hue.nameOn(LocalDate.of(2024, 12, 31)).fullName()).isEqualTo("Tỉnh Thừa Thiên Huế");
    assertThat(hue.nameOn(LocalDate.of(2025, 1, 1)).fullName()).isEqualTo("Thành phố Huế");
    assertThat(hue.successor()).isEqualTo("VN34-46");
    assertThat(hue.succession()).isEqualTo("unchanged");
    assertThat(catalogue.unit("VN34-46").latestName().fullName()).isEqualTo("Thành phố Huế");
  }

  @Test
  void dongNaiBecomesACityInApril2026AndStaysOneUnit() {
    // given
    Unit dongNai = catalogue.unit("VN34-75");

    // then
    assertThat(dongNai.nameOn(LocalDate.of(2026, 4, 29)).fullName()).isEqualTo("Tỉnh Đồng Nai");
    assertThat(dongNai.nameOn(LocalDate.of(2026, 4, 30)).fullName())
        .isEqualTo("Thành phố Đồng Nai");
    assertThat(dongNai.latestName().kind()).isEqualTo("city");
  }

  @Test
  void eachFrameHasSixRegionsAndEveryProvinceLiesInOneOfThem() {
    assertThat(sizeOfRegions("63"))
        .isEqualTo(
            Map.of(
                "Trung du và miền núi phía Bắc", 14L,
                "Đồng bằng sông Hồng", 11L,
                "Bắc Trung Bộ và Duyên hải miền Trung", 14L,
                "Tây Nguyên", 5L,
                "Đông Nam Bộ", 6L,
                "Đồng bằng sông Cửu Long", 13L));
    assertThat(sizeOfRegions("34"))
        .isEqualTo(
            Map.of(
                "Trung du và miền núi phía Bắc", 9L,
                "Đồng bằng sông Hồng", 6L,
                "Bắc Trung Bộ", 5L,
                "Duyên hải Nam Trung Bộ và Tây Nguyên", 6L,
                "Đông Nam Bộ", 3L,
                "Đồng bằng sông Cửu Long", 5L));
  }

  private Map<String, Long> sizeOfRegions(String frame) {
    Map<String, String> names =
        catalogue.regions().get(frame).stream().collect(toMap(Region::code, Region::name));
    return catalogue.provinces(frame).stream()
        .collect(groupingBy(province -> names.get(province.region()), counting()));
  }

  @Test
  void everyTileOfAFrameIsUnique() {
    assertThat(Catalogue.FRAMES)
        .containsExactly("63", "34")
        .allSatisfy(
            frame -> {
              List<Unit.Tile> tiles =
                  new ArrayList<>(catalogue.provinces(frame).stream().map(Unit::tile).toList());
              catalogue.archipelagos().forEach(islands -> tiles.add(islands.tiles().get(frame)));
              assertThat(tiles).doesNotContainNull().doesNotHaveDuplicates();
            });
  }

  @Test
  void hoangSaBelongsToDaNangAndTruongSaToKhanhHoaInBothFrames() {
    List<String> belonging =
        catalogue.archipelagos().stream()
            .flatMap(
                islands ->
                    Catalogue.FRAMES.stream()
                        .map(
                            frame ->
                                islands.name()
                                    + " "
                                    + frame
                                    + ": "
                                    + catalogue
                                        .unit(islands.units().get(frame))
                                        .latestName()
                                        .name()))
            .toList();

    assertThat(belonging)
        .containsExactly(
            "Quần đảo Hoàng Sa 63: Đà Nẵng",
            "Quần đảo Hoàng Sa 34: Đà Nẵng",
            "Quần đảo Trường Sa 63: Khánh Hòa",
            "Quần đảo Trường Sa 34: Khánh Hòa");
  }

  @Test
  void theTwoCitiesOfTheRealFiguresLieInTheirProvincesAndHaveNoSuccessor() {
    // given
    Unit mongCai = catalogue.unit("VN63-22-194");
    Unit benTre = catalogue.unit("VN63-83-829");

    // then
    assertThat(mongCai.latestName().fullName()).isEqualTo("Thành phố Móng Cái");
    assertThat(catalogue.unit(mongCai.parent()).latestName().name()).isEqualTo("Quảng Ninh");
    assertThat(benTre.latestName().fullName()).isEqualTo("Thành phố Bến Tre");
    assertThat(catalogue.unit(benTre.parent()).latestName().name()).isEqualTo("Bến Tre");
    assertThat(List.of(mongCai, benTre))
        .allMatch(city -> !city.isProvince())
        .allMatch(city -> city.successor() == null);
  }
}
