package vn.danvan.unit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.danvan.unit.kernel.SampleLists.CATALOGUE;
import static vn.danvan.unit.kernel.SampleLists.DISTRICTS;
import static vn.danvan.unit.kernel.SampleLists.NEW_COMMUNES;
import static vn.danvan.unit.kernel.SampleLists.OLD_COMMUNES;
import static vn.danvan.unit.kernel.SampleLists.SUCCESSION;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.danvan.catalogue.Unit;
import vn.danvan.unit.ListEntry.Acceptance;
import vn.danvan.unit.ListEntry.Removal;
import vn.danvan.unit.kernel.ListKind;
import vn.danvan.unit.kernel.UnitCount;
import vn.danvan.unit.kernel.UnitListException;
import vn.danvan.unit.kernel.UnitRegister;

/** What is imported stays; what is in force is what was imported last and not removed. */
class UnitListsTest {
  private static final Instant NOW = Instant.parse("2026-11-24T01:02:03Z");
  private static final ListTerms TERMS = ListTerms.none("an", NOW);
  private static final LocalDate DAY = LocalDate.of(2025, 7, 1);

  @TempDir private Path folder;
  private UnitLists lists;

  @BeforeEach
  void open() {
    lists = new UnitLists(home());
  }

  private Path home() {
    return folder.resolve("home").resolve("units");
  }

  @Test
  void withoutListsTheRegisterIsTheCatalogueAndNothingIsWritten() {
    assertThat(lists.register(CATALOGUE)).isEqualTo(UnitRegister.of(CATALOGUE));
    assertThat(lists.entries()).isEmpty();
    assertThat(home()).doesNotExist();
  }

  @Test
  void anImportKeepsTheFilesAndWritesDownWhatTheyAre() throws IOException {
    // given
    Path file = file("Danh mục xã (2025).csv", NEW_COMMUNES);
    ListTerms terms = new ListTerms(null, null, null, "NSO 2025", Set.of(), "an", NOW);

    // when
    UnitLists.Imported imported = lists.importAll(List.of(file), terms, CATALOGUE);

    // then
    ListEntry entry =
        new ListEntry(
            1,
            "Danh mục xã (2025).csv",
            ListEntry.sha256(NEW_COMMUNES.getBytes(UTF_8)),
            ListKind.COMMUNES,
            "34",
            DAY,
            null,
            "NSO 2025",
            NOW,
            "an",
            List.of(),
            null);
    assertThat(imported.lists())
        .containsExactly(
            new UnitLists.Imported.Outcome(
                entry,
                "4 communes of the 34 era: 2 xã, 1 phường, 1 đặc khu; 1 of another kind from"
                    + " 2026-04-30",
                true));
    assertThat(new UnitLists(home()).entries()).containsExactly(entry);
    assertThat(names(home())).containsExactly("0001-Danh_mục_xã__2025_.csv", "lists.json");
    assertThat(home().resolve(entry.fileName())).hasContent(NEW_COMMUNES);
    assertThat(imported.register().sourceOf("VN34-31-11001")).isEqualTo("NSO 2025");
    assertThat(new UnitLists(home()).register(CATALOGUE)).isEqualTo(imported.register());
  }

  @Test
  void theSameBytesAgainChangeNothing() throws IOException {
    // given
    List<Path> files = all();
    lists.importAll(files, TERMS, CATALOGUE);
    List<ListEntry> before = lists.entries();

    // when
    Path renamed = file("other name.csv", NEW_COMMUNES);
    UnitLists.Imported again =
        lists.importAll(List.of(renamed, files.getFirst()), ListTerms.none("binh", NOW), CATALOGUE);

    // then
    assertThat(again.lists()).hasSize(2).noneMatch(UnitLists.Imported.Outcome::isNew);
    assertThat(lists.entries()).isEqualTo(before);
    assertThat(names(home())).hasSize(5);
  }

  @Test
  void oneFaultAndNothingIsImported() throws IOException {
    // given
    lists.importAll(List.of(file("districts.csv", DISTRICTS)), TERMS, CATALOGUE);
    List<Path> files =
        List.of(
            file("new.csv", NEW_COMMUNES),
            file("old.csv", OLD_COMMUNES.replace("11001,", "1,")),
            folder.resolve("none.csv"));

    // then
    assertThatThrownBy(() -> lists.importAll(files, TERMS, CATALOGUE))
        .isInstanceOf(UnitListException.class)
        .hasMessage(
            "Nothing was imported:\n"
                + "  old.csv, row 2, column code, value \"1\": is no code of 5 digits; where a"
                + " spreadsheet has dropped zeros, make the column text and export again\n"
                + "  "
                + folder.resolve("none.csv")
                + ": is no file: name the list itself");
    assertThat(names(home())).containsExactly("0001-districts.csv", "lists.json");
  }

  @Test
  void aListThatContradictsOneInForceIsRefused() throws IOException {
    // given
    lists.importAll(all(), TERMS, CATALOGUE);
    UnitRegister before = lists.register(CATALOGUE);
    Path fewer = file("fewer.csv", NEW_COMMUNES.replaceFirst("11003.*\n", ""));

    // then
    assertThatThrownBy(() -> lists.importAll(List.of(fewer), TERMS, CATALOGUE))
        .isInstanceOf(UnitListException.class)
        .hasMessage(
            "Nothing was imported:\n"
                + "  succession.csv, row 4, column successor_code, value \"11003\": fewer.csv has"
                + " no such commune: correct one of them\n"
                + "  succession.csv, row 5, column successor_code, value \"11003\": fewer.csv has"
                + " no such commune: correct one of them");
    assertThat(lists.register(CATALOGUE)).isEqualTo(before);
  }

  @Test
  void aNewerListOfTheSameKindAndEraTakesTheOldersPlaceAndBothAreKept() throws IOException {
    // given
    lists.importAll(List.of(file("new.csv", NEW_COMMUNES)), TERMS, CATALOGUE);
    String more = NEW_COMMUNES + "11004,Thêm Một,xa,31,2025-07-01,,\n";

    // when
    lists.importAll(List.of(file("newer.csv", more)), TERMS, CATALOGUE);

    // then
    assertThat(numbersInForce()).containsExactly(2);
    assertThat(names(home())).containsExactly("0001-new.csv", "0002-newer.csv", "lists.json");
    assertThat(communes("VN34-31")).isEqualTo("5");

    // when
    List<ListEntry> removed = lists.remove(List.of(2), new Removal(NOW, "an"), CATALOGUE);

    // then
    assertThat(removed).map(ListEntry::removed).containsExactly(new Removal(NOW, "an"));
    assertThat(numbersInForce()).containsExactly(1);
    assertThat(communes("VN34-31")).isEqualTo("4");
    assertThat(names(home())).containsExactly("0001-new.csv", "0002-newer.csv", "lists.json");
  }

  @Test
  void aListThatHoldsFromALaterDayLeavesTheDaysBeforeToTheOlderOne() throws IOException {
    // given
    lists.importAll(List.of(file("new.csv", NEW_COMMUNES)), TERMS, CATALOGUE);
    String more = NEW_COMMUNES + "11004,Thêm Một,xa,31,2026-07-01,,\n";

    // when
    UnitRegister register =
        lists
            .importAll(
                List.of(file("2026.csv", more)), terms(LocalDate.of(2026, 7, 1), null), CATALOGUE)
            .register();

    // then
    assertThat(register.counts())
        .filteredOn(count -> count.element().equals("communes_total"))
        .map(count -> "%s %s %s".formatted(count.value(), count.validFrom(), count.validTo()))
        .containsExactlyInAnyOrder("4 2025-07-01 2026-06-30", "5 2026-07-01 null");
    assertThat(numbersInForce()).containsExactly(1, 2);
    assertThat(lists.entries().getFirst().validTo()).isNull();
  }

  @Test
  void aListOfOtherDaysOfTheEraOnlyCounts() throws IOException {
    // given
    lists.importAll(all(), TERMS, CATALOGUE);
    String earlier = OLD_COMMUNES + "11005,Cũ Hơn,xa,301,31\n";
    ListTerms of2023 =
        new ListTerms(
            null, LocalDate.of(2023, 1, 1), LocalDate.of(2023, 12, 31), null, Set.of(), "an", NOW);

    // when
    UnitRegister register =
        lists.importAll(List.of(file("2023.csv", earlier)), of2023, CATALOGUE).register();

    // then
    assertThat(lists.inForce()).hasSize(5);
    assertThat(register.units()).doesNotContainKey("VN63-31-11005");
    assertThat(register.count("VN63-31", "communes_total", LocalDate.of(2023, 6, 30)))
        .map(count -> count.value().toPlainString())
        .contains("4");
    assertThat(register.count("VN63-31", "communes_total", LocalDate.of(2024, 6, 30))).isEmpty();
    assertThat(register.count("VN63-31", "communes_total", LocalDate.of(2025, 6, 30)))
        .map(count -> count.value().toPlainString())
        .contains("3");
  }

  @Test
  void aPopulationHoldsForTheDaysThatAreSaidAndIsLeftOutWithoutThem() throws IOException {
    // given
    Path file = file("provinces.csv", provinces(3_000_000));

    // when
    UnitLists.Imported undated = lists.importAll(List.of(file), TERMS, CATALOGUE);
    UnitLists.Imported dated = lists.importAll(List.of(file), dated(2025), CATALOGUE);

    // then
    assertThat(undated.remarks())
        .containsExactly(
            "provinces.csv: its population was left out, since nobody has said for which days it"
                + " holds. Import the list again with --valid-from and --valid-to.");
    assertThat(populations(undated.register())).isEmpty();
    assertThat(dated.remarks()).isEmpty();
    assertThat(populations(dated.register())).hasSize(34).allMatch(UnitCount::usable);
    assertThat(dated.register().count("VN34-75", "population", LocalDate.of(2025, 12, 31)))
        .map(count -> count.value().toPlainString())
        .contains("3000000");
    assertThat(dated.register().count("VN34-75", "population", LocalDate.of(2026, 1, 1))).isEmpty();
    assertThat(numbersInForce()).containsExactly(2);
  }

  @Test
  void thePopulationsOfTwoYearsStandSideBySide() throws IOException {
    // when
    lists.importAll(List.of(file("2024.csv", provinces(2_900_000))), dated(2024), CATALOGUE);
    UnitRegister register =
        lists
            .importAll(List.of(file("2025.csv", provinces(3_000_000))), dated(2025), CATALOGUE)
            .register();

    // then
    assertThat(numbersInForce()).containsExactly(1, 2);
    assertThat(populations(register)).hasSize(68);
  }

  @Test
  void anImplausiblePopulationIsUsedOnceSomebodyAcceptsIt() throws IOException {
    // given
    Path file = file("provinces.csv", provinces(4_000_000));
    ListTerms accepting =
        new ListTerms(null, null, null, null, Set.of("population"), "steward", NOW);

    // when
    UnitLists.Imported kept = lists.importAll(List.of(file), dated(2025), CATALOGUE);
    UnitLists.Imported accepted = lists.importAll(List.of(file), accepting, CATALOGUE);

    // then
    assertThat(kept.remarks())
        .containsExactly(
            "provinces.csv: population sums to 136,000,000 over the country, and 95,000,000 to"
                + " 106,000,000 is plausible. It is kept, and not used as a denominator. Check the"
                + " list; if it is right, import it again with --accept population.");
    assertThat(populations(kept.register())).hasSize(34).noneMatch(UnitCount::usable);
    assertThat(populations(accepted.register())).hasSize(34).allMatch(UnitCount::usable);
    assertThat(lists.entries().getLast().accepted())
        .containsExactly(new Acceptance("population", NOW, "steward"));
    assertThat(lists.register(CATALOGUE)).isEqualTo(accepted.register());
  }

  @Test
  void termsThatMakeNoSenseAreRefused() throws IOException {
    // given
    Path old = file("old.csv", OLD_COMMUNES);
    Path provinces = file("provinces.csv", provinces(3_000_000));

    // then
    assertThatThrownBy(() -> lists.importAll(List.of(old), dated(2026), CATALOGUE))
        .hasMessage(
            "Nothing was imported:\n"
                + "  old.csv: 2026-01-01 is no day of the 63 era (2008-08-01 to 2025-06-30):"
                + " correct --valid-from or --valid-to, or import this list by itself\n"
                + "  old.csv: 2026-12-31 is no day of the 63 era (2008-08-01 to 2025-06-30):"
                + " correct --valid-from or --valid-to, or import this list by itself");
    assertThatThrownBy(
            () ->
                lists.importAll(
                    List.of(old),
                    terms(LocalDate.of(2025, 5, 1), LocalDate.of(2025, 4, 1)),
                    CATALOGUE))
        .hasMessage(
            "Nothing was imported:\n"
                + "  old.csv: its counts would end on 2025-04-01, before they begin on 2025-05-01:"
                + " correct --valid-to");
    assertThatThrownBy(() -> lists.importAll(List.of(provinces), terms(null, DAY), CATALOGUE))
        .hasMessage(
            "Nothing was imported:\n"
                + "  provinces.csv: from which day its counts hold is not said: add --valid-from");
    assertThatThrownBy(
            () ->
                lists.importAll(
                    List.of(old),
                    new ListTerms(null, null, null, null, Set.of("population"), "an", NOW),
                    CATALOGUE))
        .hasMessage(
            "Nothing was imported:\n"
                + "  --accept population: none of these lists counts that: leave it out");
    assertThatThrownBy(
            () ->
                lists.importAll(
                    List.of(old, file("older.csv", OLD_COMMUNES + "11005,Cũ,xa,301,31\n")),
                    TERMS,
                    CATALOGUE))
        .hasMessage(
            "Nothing was imported:\n"
                + "  older.csv: lists the same as old.csv (communes): import one of them");
    assertThat(home()).doesNotExist();
  }

  @Test
  void whatCannotBeRemovedIsNamed() throws IOException {
    // given
    lists.importAll(List.of(file("new.csv", NEW_COMMUNES)), TERMS, CATALOGUE);
    Removal removal = new Removal(NOW, "an");

    // then
    assertThatThrownBy(() -> lists.remove(List.of(2), removal, CATALOGUE))
        .hasMessage("There is no list 2: ./danvan units list shows all.");
    lists.remove(List.of(1), removal, CATALOGUE);
    assertThatThrownBy(() -> lists.remove(List.of(1), removal, CATALOGUE))
        .hasMessage("List 1 (new.csv) was removed by an already; nothing was changed.");
    assertThat(lists.register(CATALOGUE)).isEqualTo(UnitRegister.of(CATALOGUE));
  }

  @Test
  void aListIsNotTakenAwayFromUnderAnotherThatContradictsWhatWouldBeLeft() throws IOException {
    // given
    lists.importAll(
        List.of(file("few.csv", NEW_COMMUNES.replaceFirst("11003.*\n", ""))), TERMS, CATALOGUE);
    lists.importAll(all(), TERMS, CATALOGUE);
    int communes =
        lists.entries().stream()
            .filter(entry -> entry.name().equals("new.csv"))
            .findFirst()
            .orElseThrow()
            .number();

    // then
    assertThatThrownBy(() -> lists.remove(List.of(communes), new Removal(NOW, "an"), CATALOGUE))
        .hasMessageStartingWith(
            "Nothing was removed, since the lists that are left contradict each other; remove those"
                + " as well:\n  succession.csv, row 4");
    assertThat(numbersInForce()).contains(communes);
  }

  @Test
  void aKeptListThatWasChangedIsNotBelieved() throws IOException {
    // given
    lists.importAll(List.of(file("new.csv", NEW_COMMUNES)), TERMS, CATALOGUE);
    Path kept = home().resolve("0001-new.csv");
    Files.writeString(kept, NEW_COMMUNES.replace("Sơn Hà", "Sơn Hạ"));

    // then
    assertThatThrownBy(() -> lists.register(CATALOGUE))
        .isInstanceOf(UnitListException.class)
        .hasMessage(
            "Cannot read the imported list "
                + kept
                + " (it was changed since it was imported): bring it back from a backup, or take it"
                + " out of force with ./danvan units remove 1.");
  }

  @Test
  void anUnreadableManifestIsNamed() throws IOException {
    // given
    lists.importAll(List.of(file("new.csv", NEW_COMMUNES)), TERMS, CATALOGUE);
    Files.writeString(home().resolve("lists.json"), "{\"lists\": [");

    // then
    assertThatThrownBy(() -> lists.entries())
        .isInstanceOf(UnitListException.class)
        .hasMessageStartingWith("Cannot read " + home().resolve("lists.json"))
        .hasMessageEndingWith("bring it back from a backup.");
  }

  private List<Path> all() throws IOException {
    return List.of(
        file("districts.csv", DISTRICTS),
        file("old.csv", OLD_COMMUNES),
        file("new.csv", NEW_COMMUNES),
        file("succession.csv", SUCCESSION));
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private static ListTerms dated(int year) {
    return terms(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }

  private static ListTerms terms(LocalDate from, LocalDate to) {
    return new ListTerms(null, from, to, null, Set.of(), "an", NOW);
  }

  /** The provinces of the new era, each with as many people. */
  private static String provinces(int people) {
    return CATALOGUE.provinces("34").stream()
        .map(
            (Unit unit) ->
                "%s,%s,%s,%s,%d\n"
                    .formatted(
                        unit.id(),
                        unit.code(),
                        unit.latestName().name(),
                        unit.latestName().fullName(),
                        people))
        .collect(Collectors.joining("", "unit_id,code,name,full_name,population\n", ""));
  }

  private List<Integer> numbersInForce() {
    return lists.inForce().stream().map(ListEntry::number).toList();
  }

  private String communes(String province) {
    return lists
        .register(CATALOGUE)
        .count(province, "communes_total", DAY)
        .orElseThrow()
        .value()
        .toPlainString();
  }

  private static List<UnitCount> populations(UnitRegister register) {
    return register.counts().stream()
        .filter(count -> count.element().equals("population"))
        .toList();
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
