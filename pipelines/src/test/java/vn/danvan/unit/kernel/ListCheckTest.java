package vn.danvan.unit.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.danvan.unit.kernel.SampleLists.CATALOGUE;
import static vn.danvan.unit.kernel.SampleLists.DISTRICTS;
import static vn.danvan.unit.kernel.SampleLists.NEW_COMMUNES;
import static vn.danvan.unit.kernel.SampleLists.OLD_COMMUNES;
import static vn.danvan.unit.kernel.SampleLists.SUCCESSION;
import static vn.danvan.unit.kernel.SampleLists.list;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Lists against each other: contradictions are faults, gaps are remarks. */
class ListCheckTest {
  private static final ImportedList DISTRICT_LIST = list("districts.csv", DISTRICTS);
  private static final ImportedList OLD_LIST = list("old.csv", OLD_COMMUNES);
  private static final ImportedList NEW_LIST = list("new.csv", NEW_COMMUNES);

  @Test
  void listsThatHoldTogetherPassAndOnlyTheProvincesThatTheyLeaveOutAreRemarked() {
    assertThat(check(DISTRICT_LIST, OLD_LIST, NEW_LIST, list("succession.csv", SUCCESSION)))
        .hasSize(2)
        .allMatch(remark -> remark.contains("names no commune of VN"))
        .allMatch(remark -> remark.endsWith("which therefore have no count of communes."));
  }

  @Test
  void communesLieInDistrictsThatAreListedInTheirProvince() {
    ImportedList communes =
        list(
            "old.csv",
            OLD_COMMUNES
                .replace("11001,Sơn Hà,xa,301,31", "11001,Sơn Hà,xa,303,31")
                .replace("10001,Hòa Bình,xa,302,30", "10001,Hòa Bình,xa,302,31"));

    assertFaults(
        List.of(DISTRICT_LIST, communes),
        "old.csv, row 2, column parent_code, value \"303\": districts.csv has no such district:"
            + " correct one of the lists",
        "old.csv, row 5, column parent_code, value \"302\": lies in province 30 by districts.csv,"
            + " and the commune in 31: correct one of the lists",
        "districts.csv, row 2, column n_communes, value \"3\": old.csv has 2 communes of this unit:"
            + " correct one of the lists");
  }

  @Test
  void aProvinceHasAsManyCommunesAsItsListSays() {
    // given
    StringBuilder provinces = new StringBuilder("unit_id,code,name,full_name,n_communes\n");
    CATALOGUE
        .provinces("34")
        .forEach(
            unit ->
                provinces.append(
                    "%s,%s,%s,%s,%s\n"
                        .formatted(
                            unit.id(),
                            unit.code(),
                            unit.latestName().name(),
                            unit.latestName().fullName(),
                            unit.code().equals("31") ? "5" : unit.code().equals("01") ? "1" : "")));

    // then
    assertFaults(
        List.of(NEW_LIST, list("provinces.csv", provinces.toString())),
        "provinces.csv, row 2, column n_communes, value \"1\": new.csv has 0 communes of this unit:"
            + " correct one of the lists",
        "provinces.csv, row 14, column n_communes, value \"5\": new.csv has 4 communes of this"
            + " unit: correct one of the lists");
  }

  @Test
  void aSuccessionLeadsFromListedUnitsToListedUnits() {
    ImportedList succession =
        list(
            "succession.csv",
            SUCCESSION
                .replace("11001,301,31,11001,31,1", "11009,301,31,11009,31,1")
                .replace("11003,301,31,11003,31,1", "11003,302,31,11003,31,1")
                .replace("D318,318", "D319,319"));

    assertFaults(
        List.of(DISTRICT_LIST, OLD_LIST, NEW_LIST, succession),
        "succession.csv, row 2, column predecessor_code, value \"11009\": old.csv has no such"
            + " commune: correct one of them",
        "succession.csv, row 5, column predecessor_code, value \"11003\": lies in district 301 of"
            + " province 31 by old.csv, and in 302 of 31 here: correct one of them",
        "succession.csv, row 2, column successor_code, value \"11009\": new.csv has no such"
            + " commune: correct one of them",
        "succession.csv, row 7, column predecessor_code, value \"D319\": districts.csv has no such"
            + " district in province 31: correct one of them");
  }

  @Test
  void aNewCommuneLiesWhereTheSuccessionSays() {
    ImportedList communes =
        list("new.csv", NEW_COMMUNES.replace("10001,Hòa Bình,xa,31", "10001,Hòa Bình,xa,33"));

    assertFaults(
        List.of(OLD_LIST, communes, list("succession.csv", SUCCESSION)),
        "succession.csv, row 6, column successor_code, value \"10001\": lies in province 33 by"
            + " new.csv, and in 31 here: correct one of them");
  }

  @Test
  void whatIsMissingIsRemarked() {
    // given
    ImportedList succession =
        list(
            "succession.csv",
            SUCCESSION
                .replace("11003,301,31,11003,31,1\n", "")
                .replace("10001,302,30,10001,31,1\n", ""));

    // then
    assertThat(check(succession))
        .containsExactly(
            "succession.csv: no list of the communes of the 63 era is imported, so that its pairs"
                + " are left out until it is.",
            "succession.csv: no list of the communes of the 34 era is imported, so that its pairs"
                + " are left out until it is.",
            "succession.csv: no list of districts is imported, so that 1 districts without communes"
                + " are left out.");
    assertThat(check(OLD_LIST, NEW_LIST, succession))
        .filteredOn(remark -> !remark.contains("names no commune"))
        .containsExactly(
            "old.csv: its districts are not known, since no list of districts is imported; until"
                + " then its communes lie directly in their provinces.",
            "succession.csv: 2 old communes have no successor (10001, 11003).",
            "succession.csv: 1 new communes have no predecessor (10001).",
            "succession.csv: no list of districts is imported, so that 1 districts without communes"
                + " are left out.");
  }

  @Test
  void communesThatNameNoDistrictLieInTheirProvinceAndAreRemarked() {
    assertThat(
            check(
                DISTRICT_LIST,
                list("old.csv", OLD_COMMUNES.replace("An Thử,thi_tran,301", "An Thử,thi_tran,"))))
        .contains(
            "old.csv: 1 communes name no district, so that the numbers of communes of districts.csv"
                + " are not checked.");
  }

  @Test
  void aListOfProvincesThatHoldsOnOtherDaysMayCountOtherCommunes() {
    // given
    StringBuilder provinces = new StringBuilder("unit_id,code,name,full_name,n_communes\n");
    CATALOGUE
        .provinces("34")
        .forEach(
            unit ->
                provinces.append(
                    "%s,%s,%s,%s,99\n"
                        .formatted(
                            unit.id(),
                            unit.code(),
                            unit.latestName().name(),
                            unit.latestName().fullName())));
    ImportedList now = list("provinces.csv", provinces.toString());
    ImportedList of2024 =
        new ImportedList(
            now.file(),
            now.title(),
            now.sha256(),
            LocalDate.of(2024, 1, 1),
            LocalDate.of(2024, 12, 31),
            Set.of(),
            now.content());

    // then
    assertThat(check(NEW_LIST, of2024)).hasSize(1);
    assertThatThrownBy(() -> check(NEW_LIST, now)).hasMessageEndingWith("and 24 more");
  }

  private static List<String> check(ImportedList... lists) {
    ListFaults faults = new ListFaults();
    List<String> remarks = new ListCheck(CATALOGUE, List.of(lists), faults).check();
    faults.requireNone("Wrong:");
    return remarks;
  }

  private static void assertFaults(List<ImportedList> lists, String... faults) {
    assertThatThrownBy(() -> check(lists.toArray(ImportedList[]::new)))
        .isInstanceOf(UnitListException.class)
        .hasMessage("Wrong:\n  " + String.join("\n  ", faults));
  }
}
