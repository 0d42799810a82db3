package vn.danvan.unit;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.catalogue.CatalogueReader;
import vn.danvan.catalogue.Unit;
import vn.danvan.testing.Shared;
import vn.danvan.text.kernel.Text;
import vn.danvan.unit.kernel.Succession;
import vn.danvan.unit.kernel.UnitCount;
import vn.danvan.unit.kernel.UnitMatch;
import vn.danvan.unit.kernel.UnitNames;
import vn.danvan.unit.kernel.UnitRegister;

/** The public lists, which are no part of the project and may not be there, imported as a whole. */
class ReferenceListsTest {
  private static final Catalogue CATALOGUE = CatalogueReader.shipped();
  private static final LocalDate BEFORE = LocalDate.of(2025, 6, 30);
  private static final LocalDate AFTER = LocalDate.of(2025, 7, 1);
  private static final ListTerms TERMS = ListTerms.none("tester", Instant.EPOCH);

  @TempDir private Path home;
  private Path reference;

  @BeforeEach
  void findReference() {
    reference = Shared.path("reference");
  }

  @Test
  void allListsAreOneActAndStateEveryUnit() throws IOException {
    // when
    UnitLists.Imported imported = lists().importAll(files(), TERMS, CATALOGUE);

    // then
    assertThat(imported.lists())
        .map(UnitLists.Imported.Outcome::summary)
        .containsExactly(
            "34 provinces of the 34 era, the same as in the catalogue",
            "63 provinces of the 63 era, the same as in the catalogue",
            "63 successions of provinces, the same as in the catalogue; 11 rows about renames and"
                + " changes within an era left out",
            "10,571 pairs of old and new communes: 10,040 old ones, of them 442 divided",
            "3,321 communes of the 34 era: 2,621 xã, 687 phường, 13 đặc khu; 10 of another kind"
                + " from 2026-04-30",
            "10,035 communes of the 63 era: 7,692 xã, 1,726 phường, 617 thị trấn",
            "696 districts of the 63 era: 49 quận, 508 huyện, 52 thị xã, 87 thành phố");
    assertThat(imported.remarks())
        .containsExactly(
            "provinces_34.csv: its population was left out, since nobody has said for which days it"
                + " holds. Import the list again with --valid-from and --valid-to.");
    assertThat(
            imported.register().units().values().stream()
                .collect(groupingBy(unit -> unit.era() + " " + unit.level(), counting())))
        .isEqualTo(
            Map.of(
                "63 country", 1L,
                "63 region", 6L,
                "63 province", 63L,
                "63 district", 696L,
                "63 commune", 10_035L,
                "63 bodies", 1L,
                "34 country", 1L,
                "34 region", 6L,
                "34 province", 34L,
                "34 commune", 3_321L));
  }

  @Test
  void theOrderOfTheFilesDoesNotMatter(@TempDir Path other) throws IOException {
    // given
    List<Path> backwards = files();
    Collections.reverse(backwards);

    // when
    UnitLists.Imported one = lists().importAll(files(), TERMS, CATALOGUE);
    UnitLists.Imported two = new UnitLists(other).importAll(backwards, TERMS, CATALOGUE);

    // then
    assertThat(two).isEqualTo(one);
    assertThat(new UnitLists(other).entries()).isEqualTo(lists().entries());
    assertThat(lists().register(CATALOGUE)).isEqualTo(one.register());
  }

  @Test
  void theSuccessionOfCommunesGivesTheNumberThatEachNewProvinceHas() throws IOException {
    // given
    UnitRegister register = lists().importAll(files(), TERMS, CATALOGUE).register();
    Map<String, Long> published =
        rows("provinces_34.csv").stream()
            .collect(
                toMap(
                    row -> row.get("unit_id").replaceFirst("b$", ""),
                    row -> Long.valueOf(row.get("n_communes")),
                    (earlier, later) -> later));

    // when
    Map<String, Set<String>> successors =
        communeSuccessions(register)
            .collect(
                groupingBy(
                    succession -> register.provinceOf(succession.newUnit()).orElseThrow().id(),
                    mapping(Succession::newUnit, toSet())));
    Map<String, Long> counted =
        successors.entrySet().stream()
            .collect(toMap(Map.Entry::getKey, entry -> (long) entry.getValue().size()));
    Map<String, Long> stated =
        published.keySet().stream()
            .collect(
                toMap(
                    id -> id,
                    id ->
                        register
                            .count(id, "communes_total", AFTER)
                            .orElseThrow()
                            .value()
                            .longValueExact()));

    // then
    assertThat(counted).hasSize(34).isEqualTo(published);
    assertThat(stated).isEqualTo(published);
  }

  @Test
  void exactlyFourHundredAndFortyTwoCommunesWereDivided() throws IOException {
    // given
    UnitRegister register = lists().importAll(files(), TERMS, CATALOGUE).register();

    // when
    List<String> divided = register.units().keySet().stream().filter(register::isDivided).toList();

    // then
    assertThat(divided).hasSize(442).allMatch(id -> register.unit(id).level().equals("commune"));
    assertThat(communeSuccessions(register).map(Succession::oldUnit).distinct()).hasSize(10_040);
  }

  @Test
  void communesBecomeUnitsOfTheProvinceThatTheirProvinceBecame() throws IOException {
    // given
    UnitRegister register = lists().importAll(files(), TERMS, CATALOGUE).register();

    // then
    assertThat(communeSuccessions(register))
        .allSatisfy(
            succession ->
                assertThat(register.provinceOf(succession.oldUnit()).orElseThrow().successor())
                    .isEqualTo(register.provinceOf(succession.newUnit()).orElseThrow().id()));
  }

  @Test
  void countsHoldOnlyOnTheDaysOfTheirList() throws IOException {
    // given
    UnitRegister register = lists().importAll(files(), TERMS, CATALOGUE).register();

    // then
    assertThat(register.count("VN63-40", "communes_total", BEFORE))
        .map(UnitCount::value)
        .hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo("412"));
    assertThat(register.count("VN63-40", "communes_total", LocalDate.of(2024, 12, 31))).isEmpty();
    assertThat(register.count("VN63-40", "communes_total", AFTER)).isEmpty();
    assertThat(register.count("VN63-40", "districts", BEFORE))
        .map(UnitCount::value)
        .hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo("20"));
    assertThat(register.count("VN34-40", "communes_total", BEFORE)).isEmpty();
  }

  @Test
  void aPopulationOfAHundredAndTwelveMillionIsNoDenominatorUntilSomebodyAcceptsIt() {
    // given
    List<Path> file = List.of(reference.resolve("provinces_34.csv"));
    ListTerms dated = new ListTerms(null, AFTER, null, null, Set.of(), "tester", Instant.EPOCH);
    ListTerms accepting =
        new ListTerms(null, null, null, null, Set.of("population"), "steward", Instant.EPOCH);

    // when
    UnitLists.Imported refused = lists().importAll(file, dated, CATALOGUE);
    UnitLists.Imported accepted = lists().importAll(file, accepting, CATALOGUE);

    // then
    assertThat(refused.remarks())
        .containsExactly(
            "provinces_34.csv: population sums to 112,093,848 over the country, and 95,000,000 to"
                + " 106,000,000 is plausible. It is kept, and not used as a denominator. Check the"
                + " list; if it is right, import it again with --accept population.");
    assertThat(refused.register().counts())
        .filteredOn(count -> count.element().equals("population"))
        .hasSize(34)
        .noneMatch(UnitCount::usable);
    assertThat(refused.register().count("VN34-01", "population", AFTER)).isEmpty();
    assertThat(accepted.remarks())
        .containsExactly(
            "provinces_34.csv: population sums to 112,093,848 over the country, and 95,000,000 to"
                + " 106,000,000 is plausible. It is used because somebody has accepted it.");
    assertThat(accepted.register().count("VN34-01", "population", AFTER))
        .map(UnitCount::value)
        .hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo("8718000"));
    assertThat(lists().entries().getLast().accepted())
        .containsExactly(new ListEntry.Acceptance("population", Instant.EPOCH, "steward"));
  }

  @Test
  void communesThatBecameWardsWithDongNaiStayTheUnitsThatTheyAre() throws IOException {
    // given
    UnitRegister register = lists().importAll(files(), TERMS, CATALOGUE).register();

    // when
    List<Unit> renamed =
        register.units().values().stream()
            .filter(unit -> unit.level().equals("commune") && unit.names().size() > 1)
            .toList();

    // then
    assertThat(renamed)
        .hasSize(10)
        .allMatch(unit -> unit.parent().equals("VN34-75"))
        .allMatch(unit -> unit.nameOn(LocalDate.of(2026, 4, 29)).kind().equals("xa"))
        .allMatch(unit -> unit.nameOn(LocalDate.of(2026, 4, 30)).kind().equals("phuong"));
  }

  /**
   * Names repeat within a province, and even within a district, but never with their kind there.
   */
  @Test
  void everyListedUnitIsFoundByItsFullNameWhereItLiesHoweverThatIsTyped() throws IOException {
    // given
    UnitRegister register = lists().importAll(files(), TERMS, CATALOGUE).register();
    UnitNames names = new UnitNames(register.units().values());

    // when
    List<String> others = new ArrayList<>();
    for (Unit unit : register.units().values()) {
      for (Unit.Name name : unit.names()) {
        for (String text :
            List.of(
                name.fullName(),
                Normalizer.normalize(
                    name.fullName().toUpperCase(Locale.of("vi", "VN")), Normalizer.Form.NFD))) {
          Optional<UnitMatch> match =
              switch (unit.level()) {
                case "district" -> Optional.of(names.districts(unit.parent(), text));
                case "commune" -> Optional.of(names.communes(unit.parent(), text));
                default -> Optional.empty();
              };
          if (match.isPresent() && !match.get().one().equals(Optional.of(unit))) {
            others.add(unit.id() + " " + text + " " + match);
          }
        }
      }
    }

    // then
    assertThat(others).isEmpty();
  }

  /** Sơn Hà and Sơn Hạ: a name without diacritics names one unit, all it may mean, or none. */
  @Test
  void aNameWithoutDiacriticsNeverNamesAnotherUnitThanItsOwn() throws IOException {
    // given
    UnitRegister register = lists().importAll(files(), TERMS, CATALOGUE).register();
    UnitNames names = new UnitNames(register.units().values());
    List<Unit> communes =
        register.units().values().stream().filter(unit -> unit.level().equals("commune")).toList();

    // when
    Map<String, Long> outcomes =
        communes.stream()
            .map(
                unit -> {
                  UnitMatch match =
                      names.communes(
                          register.provinceOf(unit.id()).orElseThrow().id(),
                          Text.folded(unit.latestName().name()));
                  if (match.how() == UnitMatch.How.FOLDED && !match.isAmbiguous()) {
                    return match.units().contains(unit) ? "its own" : "another";
                  }
                  return match.isAmbiguous() ? "several" : match.how().name();
                })
            .collect(groupingBy(outcome -> outcome, counting()));

    // then
    assertThat(outcomes).doesNotContainKey("another").containsKeys("its own", "several");
  }

  @Test
  void theCitiesOfTheCatalogueKeepItsNamesAndDays() throws IOException {
    // given
    UnitRegister register = lists().importAll(files(), TERMS, CATALOGUE).register();

    // then
    for (String id : List.of("VN63-22-194", "VN63-83-829")) {
      assertThat(register.unit(id)).isEqualTo(CATALOGUE.unit(id));
      assertThat(register.sourceOf(id)).isEqualTo("catalogue");
    }
    assertThat(register.units().values())
        .filteredOn(unit -> "VN63-22-194".equals(unit.parent()))
        .hasSizeGreaterThan(10);
  }

  private static Stream<Succession> communeSuccessions(UnitRegister register) {
    return register.successions().stream()
        .filter(succession -> !register.unit(succession.oldUnit()).isProvince());
  }

  private UnitLists lists() {
    return new UnitLists(home);
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(reference)) {
      return new ArrayList<>(
          files.filter(file -> file.toString().endsWith(".csv")).sorted().toList());
    }
  }

  private List<Map<String, String>> rows(String name) throws IOException {
    List<String> lines = Files.readAllLines(reference.resolve(name));
    List<String> heading = List.of(lines.getFirst().split(",", -1));
    return lines.stream()
        .skip(1)
        .map(line -> List.of(line.split(",", -1)))
        .map(
            values ->
                heading.stream()
                    .collect(
                        toMap(column -> column, column -> values.get(heading.indexOf(column)))))
        .toList();
  }
}
