package vn.danvan.unit.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danvan.unit.kernel.SampleLists.CATALOGUE;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.danvan.catalogue.Unit;
import vn.danvan.text.kernel.Text;
import vn.danvan.unit.kernel.UnitMatch.How;

class UnitNamesTest {
  private final UnitNames names =
      new UnitNames(UnitRegister.of(CATALOGUE, SampleLists.all()).units().values());

  @Test
  void aNameMeansTheUnitOfItsEra() {
    assertThat(found(names.provinces("63", "Tuyên Quang"))).isEqualTo("NAME VN63-08");
    assertThat(found(names.provinces("34", "Tuyên Quang"))).isEqualTo("NAME VN34-08");
    assertThat(found(names.provinces("63", "Yên Bái"))).isEqualTo("NAME VN63-15");
    assertThat(found(names.provinces("34", "Yên Bái"))).isEqualTo("NOTHING");
  }

  /** Every name that a province has ever had, however it is typed, is that province's alone. */
  @Test
  void everyNameOfEveryProvinceNamesItInEverySpelling() {
    for (String era : List.of("63", "34")) {
      for (Unit province : CATALOGUE.provinces(era)) {
        for (Unit.Name name : province.names()) {
          for (String text : List.of(name.name(), name.fullName())) {
            for (String spelling : spellings(text)) {
              assertThat(found(names.provinces(era, spelling)))
                  .as("%s in %s", spelling, era)
                  .isEqualTo("NAME " + province.id());
            }
          }
          for (String title :
              name.kind().equals("city")
                  ? List.of("TP ", "TP. ", "TP.", "Tp ", "Thành ủy ", "THÀNH UỶ ", "thành phố ")
                  : List.of("T. ", "T.", "Tỉnh ", "TỈNH ỦY ", "Tỉnh uỷ ")) {
            assertThat(found(names.provinces(era, title + name.name())))
                .as("%s%s in %s", title, name.name(), era)
                .isEqualTo("NAME " + province.id());
          }
        }
        for (String alias : province.aliases()) {
          for (String spelling : spellings(alias)) {
            assertThat(names.provinces(era, spelling).one())
                .as("%s in %s", spelling, era)
                .contains(province);
          }
        }
      }
    }
  }

  @Test
  void aProvinceWithoutItsDiacriticsIsUnderstoodAsALastStep() {
    for (String era : List.of("63", "34")) {
      for (Unit province : CATALOGUE.provinces(era)) {
        String bare = Text.folded(province.latestName().fullName());
        assertThat(names.provinces(era, bare).one()).as(bare).contains(province);
      }
    }
    assertThat(found(names.provinces("34", "Tinh Dong Thap"))).isEqualTo("FOLDED VN34-82");
    assertThat(found(names.provinces("63", "Thua Thien Hue"))).isEqualTo("FOLDED VN63-46");
  }

  @ParameterizedTest(name = "{0} {1}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          63 | BR–VT                    | ALIAS VN63-77
          63 | Thành phố HCM            | ALIAS VN63-79
          34 | tp.hcm                   | ALIAS VN34-79
          63 | Kiến Giang               | ALIAS VN63-91
          34 | TT-Huế                   | ALIAS VN34-46
          63 | Thành ủy Bến Tre         | NOTHING
          63 | Tỉnh Hải Phòng           | NOTHING
          63 | Tỉnh ủy Thành phố Hà Nội | NOTHING
          63 | Bắc Gìang                | NOTHING
          63 | Huyện ủy Bến Tre         | NOTHING
          63 | Hoàng Liên Sơn           | NOTHING
          63 | ''                       | NOTHING
          """)
  void otherTextsNameWhatTheyNameAndNothingElse(String era, String text, String found) {
    assertThat(found(names.provinces(era, text))).isEqualTo(found);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Sơn Hà               | NAME VN63-31-11001
          Đảng ủy xã Sơn Hạ    | NAME VN63-31-11002
          SƠN HÀ               | NAME VN63-31-11001
          Thị trấn An Thử      | NAME VN63-31-11003
          TT. An Thử           | NAME VN63-31-11003
          An Thu               | FOLDED VN63-31-11003
          Thi tran An Thu      | FOLDED VN63-31-11003
          Son Ha               | FOLDED VN63-31-11001 VN63-31-11002
          Xa Son Ha            | FOLDED VN63-31-11001 VN63-31-11002
          Sơn Há               | NOTHING
          Phường Sơn Hà        | NOTHING
          Hòa Bình             | NOTHING
          """)
  void communesAreFoundWithinTheirProvinceAndDiacriticsNeverFoldWhereNamesCollide(
      String text, String found) {
    assertThat(found(names.communes("VN63-31", text))).isEqualTo(found);
  }

  @Test
  void aNameThatAnotherUnitReallyHasIsNoMisspelling() {
    // given
    Unit bare = CATALOGUE.unit("VN63-22-194");
    List<Unit> units =
        new ArrayList<>(List.of(CATALOGUE.unit("VN63-22"), CATALOGUE.unit("VN63-83")));
    units.add(named(bare, "VN63-22-901", "VN63-22", "Mong Cai"));
    units.add(named(bare, "VN63-83-902", "VN63-83", "Móng Cái"));
    UnitNames two = new UnitNames(units);

    // then
    assertThat(found(two.districts("VN63-22", "Mong Cai"))).isEqualTo("NAME VN63-22-901");
    assertThat(found(two.districts("VN63-83", "Mong Cai"))).isEqualTo("NOTHING");
    assertThat(found(two.districts("VN63-83", "Móng Cai"))).isEqualTo("FOLDED VN63-83-902");
  }

  private static Unit named(Unit like, String id, String parent, String name) {
    return new Unit(
        id,
        id.substring(8),
        like.level(),
        parent,
        null,
        null,
        null,
        null,
        null,
        null,
        List.of(new Unit.Name(name, "Thành phố " + name, "thanh_pho", null, null)),
        List.of());
  }

  @Test
  void aCommuneOrDistrictIsOfTheLevelThatIsAsked() {
    assertThat(found(names.districts("VN63-31", "An Thử"))).isEqualTo("NAME VN63-31-301");
    assertThat(found(names.communes("VN63-31", "An Thử"))).isEqualTo("NAME VN63-31-11003");
    assertThat(found(names.communes("VN63-31-301", "An Thử"))).isEqualTo("NAME VN63-31-11003");
    assertThat(found(names.communes("VN63-31-318", "An Thử"))).isEqualTo("NOTHING");
    assertThat(found(names.districts("VN63-22", "TP. Móng Cái"))).isEqualTo("NAME VN63-22-194");
    assertThat(found(names.districts("VN63-22", "Thành ủy Móng Cái")))
        .isEqualTo("NAME VN63-22-194");
    assertThat(found(names.find("63", "commune", "Hòa Bình"))).isEqualTo("NAME VN63-30-10001");
    assertThat(names.districts("VN63-31", "An Thử").isAmbiguous()).isFalse();
  }

  @Test
  void aRenamedCommuneIsFoundUnderBothKinds() {
    assertThat(found(names.communes("VN34-31", "Xã Hòa Bình"))).isEqualTo("NAME VN34-31-10001");
    assertThat(found(names.communes("VN34-31", "Phường Hoà Bình"))).isEqualTo("NAME VN34-31-10001");
  }

  @Test
  void aTextThatMeansSeveralUnitsNamesThemAll() {
    // given
    UnitMatch match = names.communes("VN63-31", "son ha");

    // then
    assertThat(match.isAmbiguous()).isTrue();
    assertThat(match.one()).isEmpty();
    assertThat(match.how()).isEqualTo(How.FOLDED);
  }

  /** The ways in which people and programs write a text. */
  static Set<String> spellings(String text) {
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    return Set.copyOf(
        Stream.of(
                composed,
                Normalizer.normalize(text, Normalizer.Form.NFD),
                composed.toUpperCase(Locale.of("vi", "VN")),
                composed.toLowerCase(Locale.of("vi", "VN")),
                composed.replace(' ', '\u00A0'),
                " " + composed.replace(" ", "  ") + "\t",
                composed.replace('Đ', '\u00D0').replace('đ', '\u00F0'),
                composed.replace("óa", "oá").replace("òa", "oà").replace("ủy", "uỷ"),
                composed.replace("-", "\u2013"),
                composed.replace(" - ", "-"),
                composed.replace(" - ", "\u2014"))
            .toList());
  }

  private static String found(UnitMatch match) {
    return (match.how() + " " + String.join(" ", match.units().stream().map(Unit::id).toList()))
        .strip();
  }
}
