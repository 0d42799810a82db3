package vn.danvan.unit.kernel;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.catalogue.CatalogueReader;
import vn.danvan.catalogue.Unit;

/** Lists as files bring them, and everything that can be wrong with one. */
class UnitListReaderTest {
  private static final Catalogue CATALOGUE = CatalogueReader.shipped();

  @Test
  void communesOfTheOldEraLieInDistricts() {
    // when
    UnitList list =
        read(
            """
            code,name,type,parent_code,province_code
            00001,Phúc Xá,phuong,001,01
            32244,Rạch Gốc,thi_tran,973,96
            """);

    // then
    assertThat(list)
        .isEqualTo(
            new CommuneList(
                "63",
                List.of(
                    new Commune(
                        2, "00001", "Phúc Xá", UnitKind.PHUONG, "01", "001", null, null, List.of()),
                    new Commune(
                        3,
                        "32244",
                        "Rạch Gốc",
                        UnitKind.THI_TRAN,
                        "96",
                        "973",
                        null,
                        null,
                        List.of()))));
    assertThat(list.summary()).isEqualTo("2 communes of the 63 era: 1 phường, 1 thị trấn");
  }

  @Test
  void aCommuneThatBecomesAWardKeepsItsUnitAndTakesASecondName() {
    // when
    CommuneList list =
        (CommuneList)
            read(
                """
                code,name,type,province_code,valid_from,valid_to,type_from_2026_04_30
                26209,Bình Phước,xa,75,2025-07-01,,phuong
                """);

    // then
    assertThat(list.communes().getFirst().names())
        .containsExactly(
            new Unit.Name("Bình Phước", "Xã Bình Phước", "xa", null, LocalDate.of(2026, 4, 29)),
            new Unit.Name(
                "Bình Phước", "Phường Bình Phước", "phuong", LocalDate.of(2026, 4, 30), null));
    assertThat(list.summary())
        .isEqualTo("1 communes of the 34 era: 1 xã; 1 of another kind from 2026-04-30");
  }

  @Test
  void orderOfColumnsMarkDelimiterCaseAndBlankLinesDoNotMatter() {
    // given
    String plain = "code,name,type,province_code,valid_from\n00004,Ba Đình,phuong,01,2025-07-01\n";
    String other =
        String.join(
            "\r\n",
            "\uFEFFName;Ghi chú;Valid_From;TYPE;province_code;code",
            "",
            "\"Ba  \u0110i\u0300nh \";;2025-07-01;Phường;01;00004",
            ";;;;;",
            "");

    // then
    assertThat(read(other).summary()).isEqualTo(read(plain).summary());
    assertThat(((CommuneList) read(other)).communes())
        .map(commune -> commune.id("34") + " " + commune.name())
        .containsExactly("VN34-01-00004 Ba Đình");
  }

  @Test
  void theEraIsWhatSomebodySaysWhenTheListDoesNot() {
    // given
    String list = "code,name,type,province_code\n00004,Ba Đình,phuong,01\n";

    // then
    assertThat(read(list, "63").era()).isEqualTo("63");
    assertThat(read(list, "34").era()).isEqualTo("34");
    assertFaults(list, "list.csv: does not say of which era it is: add --era 63 or --era 34");
  }

  @Test
  void whatIsNoTextTableIsRefusedWhole() {
    assertFaults(
        new byte[] {'P', 'K', 3, 4}, "list.csv: is a workbook: save its sheet as \"CSV UTF-8\"");
    assertFaults(
        "code,name\n1,a\n2,Ðà N½ng\n".getBytes(ISO_8859_1),
        "list.csv: is not UTF-8 in line 3: save it as \"CSV UTF-8\"");
    assertFaults(
        new byte[UnitListReader.MAX_BYTES + 1],
        "list.csv: has 20971521 bytes, more than 20971520: it is no list");
    assertFaults("", "list.csv: has no rows: name the list itself");
    assertFaults("code,name,type,province_code\n\n", "list.csv: has no rows: name the list itself");
    assertFaults(
        "code,name,type,province_code,name\n00004,Ba Đình,phuong,01,x\n",
        "list.csv: the heading has the column \"name\" twice: remove one");
    assertFaults(
        "code,name,type,province_code\n00004,\"Ba Đình,phuong,01\n",
        "list.csv: a quotation mark is opened and not closed, or stands within a value: (startline"
            + " 2) EOF reached before encapsulated token finished");
    assertFaults(
        "code,name,type,province_code\n00004,Ba, Đình,phuong,01\n",
        "list.csv: row 2 has 5 values, the heading has 4: quote a value that contains the"
            + " delimiter");
    String row = "00004,Ba Đình,phuong,01\n";
    assertFaults(
        "code,name,type,province_code\n" + row.repeat(ListTable.MAX_ROWS + 1),
        "list.csv: has more than 100000 rows: a list of all communes has some 10,000");
  }

  @Test
  void aHeadingOfNoKindNamesThoseThatAreKnown() {
    assertFaults(
        "Mã,Tên\n1,a\n",
        "list.csv: its heading (mã, tên) is that of no list. Columns that are needed: provinces:"
            + " unit_id, code, name, full_name; succession of provinces: predecessor_unit_id,"
            + " successor_unit_id, effective_date, kind; succession of communes: predecessor_code,"
            + " predecessor_province, successor_code, successor_province; communes: code, name,"
            + " type, province_code; districts: code, name, type, parent_code");
  }

  @Test
  void eachWrongValueOfACommuneIsNamedWithItsPlaceAndWhatToDo() {
    assertFaults(
        """
        code,name,type,parent_code,province_code,valid_from,valid_to,type_from_2025_02_30
        4,Ba Đình,phuong,001,01,,,
        00005,,phuong,001,01,,,
        00006,"-",phuong,001,01,,,
        00007,Cống Vị,dac_khu,001,01,,,
        00008,Liễu Giai,phuong,1,01,,,
        00013,Quán Thánh,phuong,001,03,,,
        00016,Ngọc Hà,phuong,001,01,30/06/2025,,
        00019,Điện Biên,phuong,001,01,,2025-07-01,
        00022,Đội Cấn,phuong,001,01,2020-01-02,2020-01-01,
        """,
        cell(2, "code", "4")
            + "is no code of 5 digits; where a spreadsheet has dropped zeros, make the column text"
            + " and export again",
        cell(3, "name", "") + "is no name: write the unit's name, at most 100 letters",
        cell(4, "name", "-") + "is no name: write the unit's name, at most 100 letters",
        cell(5, "type", "dac_khu")
            + "is no kind of commune of the 63 era: write one of xa, phuong, thi_tran",
        cell(6, "parent_code", "1")
            + "is no code of 3 digits; where a spreadsheet has dropped zeros, make the column text"
            + " and export again",
        cell(7, "province_code", "03")
            + "no province of the 63 era has this code: correct the code or the era",
        cell(8, "valid_from", "30/06/2025") + "is no day: write year-month-day, such as 2025-07-01",
        cell(9, "valid_to", "2025-07-01")
            + "is no day of the 63 era (2008-08-01 to 2025-06-30): correct it",
        cell(10, "valid_to", "2020-01-01")
            + "lies before the first day 2020-01-02: correct one of them");
  }

  @Test
  void tenFaultsAreShownAndTheOthersCounted() {
    String rows = "4,Ba Đình,phuong,001,01\n".repeat(12);

    assertThatThrownBy(() -> read("code,name,type,parent_code,province_code\n" + rows))
        .hasMessageContaining("row 11, column code")
        .hasMessageNotContaining("row 12, column code")
        .hasMessageEndingWith("\n  and 2 more");
  }

  @Test
  void aCommuneHasOneRowAndAKnownDayOfChange() {
    assertFaults(
        """
        code,name,type,parent_code,province_code,type_from_2025_02_30
        00025,Ngọc Khánh,phuong,001,01,xa
        00025,Kim Mã,phuong,001,01,
        """,
        cell(2, "type_from_2025_02_30", "xa")
            + "the heading names no day of the 63 era: correct it",
        cell(3, "code", "00025") + "stands already in row 2: each commune has one row");
  }

  @Test
  void theNewEraHasNoDistricts() {
    String list = "code,name,type,province_code,parent_code\n00004,Ba Đình,phuong,01,001\n";

    assertThatThrownBy(() -> read(list, "34"))
        .hasMessage(
            "Wrong:\n  "
                + cell(2, "parent_code", "001")
                + "there are no districts in the 34 era: clear it");
    assertThatThrownBy(() -> read("code,name,type,parent_code\n001,Ba Đình,quan,01\n", "34"))
        .hasMessage(
            "Wrong:\n  list.csv: lists districts, which the 34 era has not: leave out --era");
  }

  @Test
  void eachWrongValueOfADistrictIsNamed() {
    assertFaults(
        """
        code,name,full_name,type,parent_code,n_communes,valid_to
        1,Ba Đình,Quận Ba Đình,quan,01,13,
        002,Hoàn Kiếm,Quận Hoàn Kiếm,xa,01,18,
        003,Tây Hồ,Quận Tây Hồ,quan,34x,8,
        004,Long Biên,Quận Long Biên,quan,01,1.3,
        005,Cầu Giấy,Quận Cầu Giấy,quan,01,8,2025-12-31
        005,Cầu Giấy,Quận Cầu Giấy,quan,01,8,
        """,
        cell(2, "code", "1")
            + "is no code of 3 digits; where a spreadsheet has dropped zeros, make the column text"
            + " and export again",
        cell(3, "type", "xa")
            + "is no kind of district: write one of quan, huyen, thi_xa, thanh_pho",
        cell(4, "parent_code", "34x")
            + "is no code of 2 digits; where a spreadsheet has dropped zeros, make the column text"
            + " and export again",
        cell(5, "n_communes", "1.3") + "is no whole number: write digits only, such as 1865270",
        cell(6, "valid_to", "2025-12-31")
            + "is no day of the 63 era (2008-08-01 to 2025-06-30): correct it",
        cell(7, "code", "005") + "stands already in row 6: each district has one row");
  }

  @Test
  void eachWrongValueOfASuccessionOfCommunesIsNamed() {
    assertFaults(
        """
        predecessor_code,predecessor_district,predecessor_province,successor_code,successor_province,n_successors
        D31,318,31,11948,31,1
        00001,001,01,00097,02,1
        00001,001,10,00097,08,1
        00004,001,01,00004,01,2
        00004,001,01,00004,01,2
        """,
        cell(2, "predecessor_code", "D31")
            + "is no code of 5 digits; where a spreadsheet has dropped zeros, make the column text"
            + " and export again",
        cell(3, "successor_province", "02")
            + "no province of the 34 era has this code: correct the code or the era",
        cell(4, "successor_province", "08")
            + "province 10 (Lào Cai) went to VN34-15 by the catalogue: correct one of the two"
            + " provinces",
        cell(6, "successor_code", "00004") + "this pair stands in an earlier row too: remove one",
        cell(5, "n_successors", "2") + "the list names 1 successors: correct one");
  }

  @Test
  void aListOfProvincesThatDiffersFromTheCatalogueIsRefused() {
    // given
    String list = provinces("34");

    // then
    assertThat(read(list)).isInstanceOf(ProvinceList.class);
    assertFaults(
        list.replace("VN34-01,01,Hà Nội", "VN34-01,10,Hà Lội")
            .replace("VN34-96,96,", "VN34-97,97,")
            .replace("VN34-04,", "34-04,"),
        cell(2, "code", "10") + "the catalogue says 01: correct the list",
        cell(2, "full_name", "Thành phố Hà Nội")
            + "the catalogue calls VN34-01 Thành phố Hà Nội: correct the list, or add the name to"
            + " the catalogue",
        cell(3, "unit_id", "34-04")
            + "is no id of a province: write VN, era, - and code, as in VN34-01",
        cell(36, "unit_id", "VN34-97") + "the catalogue has no such province: correct the id",
        "list.csv: has no row of VN34-04 Cao Bằng: a list of provinces names all of its era",
        "list.csv: has no row of VN34-96 Cà Mau: a list of provinces names all of its era");
    assertFaults(
        list + "VN63-02,02,Hà Giang,Tỉnh Hà Giang\nVN34-01,01,Hà Nội,Thành phố Hà Nội\n",
        cell(37, "unit_id", "VN63-02")
            + "is not of the 34 era: a list has one era, correct it or --era",
        cell(38, "unit_id", "VN34-01") + "stands in an earlier row too: remove one");
  }

  @Test
  void aProvinceThatWasRenamedHasTwoRowsAndOnePopulation() {
    // given
    String list =
        provinces("34")
            .replace("full_name\n", "full_name,population\n")
            .replaceAll("(?m)(VN34.*)$", "$1,1000");

    // then
    assertThat(((ProvinceList) read(list)).provinces())
        .filteredOn(province -> province.unitId().equals("VN34-75"))
        .hasSize(2);
    assertFaults(
        list.replace("Thành phố Đồng Nai,1000", "Thành phố Đồng Nai,1001"),
        cell(29, "population", "1001") + "an earlier row of this province says 1000: correct one");
  }

  @Test
  void aSuccessionOfProvincesThatDiffersFromTheCatalogueIsRefused() {
    // given
    String list =
        CATALOGUE.provinces("63").stream()
            .map(
                unit ->
                    "%s,%s,2025-07-01,%s\n"
                        .formatted(unit.id(), unit.successor(), unit.succession()))
            .collect(
                Collectors.joining(
                    "", "predecessor_unit_id,successor_unit_id,effective_date,kind\n", ""));

    // then
    assertThat(read(list + "HIST-28,VN63-01,2008-08-01,merged\n"))
        .isEqualTo(new ProvinceSuccessionList(63, 1));
    assertFaults(
        list.replace("VN63-02,VN34-08,2025-07-01", "VN63-02,VN34-15,2025-07-02")
            .replace("VN63-01,VN34-01,2025-07-01,unchanged", "VN63-01,VN34-01,2025-07-01,merged")
            .replace("VN63-96,VN34-96,2025-07-01,merged\n", ""),
        cell(2, "kind", "merged") + "the catalogue says unchanged: correct the list",
        cell(3, "successor_unit_id", "VN34-15") + "the catalogue says VN34-08: correct the list",
        cell(3, "effective_date", "2025-07-02") + "the catalogue says 2025-07-01: correct the list",
        "list.csv: has no row of VN63-96, which the catalogue lets become VN34-96: add it");
  }

  /** The provinces of an era as the catalogue has them, a row for each name. */
  private static String provinces(String era) {
    return CATALOGUE.provinces(era).stream()
        .flatMap(
            unit ->
                IntStream.range(0, unit.names().size())
                    .mapToObj(
                        i ->
                            "%s%s,%s,%s,%s\n"
                                .formatted(
                                    unit.id(),
                                    i == 0 ? "" : "b",
                                    unit.code(),
                                    unit.names().get(i).name(),
                                    unit.names().get(i).fullName())))
        .collect(Collectors.joining("", "unit_id,code,name,full_name\n", ""));
  }

  private static String cell(int row, String column, String value) {
    return "list.csv, row %d, column %s, value \"%s\": ".formatted(row, column, value);
  }

  private static UnitList read(String text) {
    return read(text, null);
  }

  private static UnitList read(String text, String era) {
    return read(text.getBytes(UTF_8), era);
  }

  private static UnitList read(byte[] bytes, String era) {
    ListFaults faults = new ListFaults();
    UnitList list = new UnitListReader(CATALOGUE, faults).read("list.csv", bytes, era).orElse(null);
    faults.requireNone("Wrong:");
    return list;
  }

  private static void assertFaults(String text, String... faults) {
    assertFaults(text.getBytes(UTF_8), faults);
  }

  private static void assertFaults(byte[] bytes, String... faults) {
    assertThatThrownBy(() -> read(bytes, null))
        .isInstanceOf(UnitListException.class)
        .hasMessage("Wrong:\n  " + String.join("\n  ", faults));
  }
}
