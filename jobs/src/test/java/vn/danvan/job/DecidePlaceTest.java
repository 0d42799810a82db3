package vn.danvan.job;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.catalogue.CatalogueReader;

/** A file that does not say whose it is waits, is placed by a decision, and waits again without. */
class DecidePlaceTest {
  private static final String FILE = "khong-ro.csv";
  private static final String CURRENT =
      "(SELECT max_by(release_id, publication) FROM mart.publication)";

  @TempDir private Path folder;

  @Test
  void aFileCountsWhereTheStandingDecisionSays() throws IOException {
    // given: one file of two periods and no unit, and one that says all
    TestHome home = TestHome.in(folder).withoutObligations();
    home.receive("synthetic", FILE, annex("", "Số liệu năm 2022", 61));
    home.receive("synthetic", "ro.csv", annex("TỈNH ỦY LÀO CAI", "", 70));
    home.run("nightly");
    List<String> waiting = List.of(FILE + "|held|null|null", "ro.csv|accepted|VN63-10|2023");
    assertThat(inputs(home)).isEqualTo(waiting);
    assertThat(said(home, "decide", "list")).contains(FILE).contains("PERIOD_CONFLICT");
    List<String> marts = marts(home);

    // when: it is no decision
    assertThat(place(home, "--unit", "VN63-15", "--why", "x")).isEqualTo(3);
    assertThat(place(home, "--unit", "VN34-15", "--period", "2023", "--why", "x")).isEqualTo(3);

    // then
    assertThat(home.rows("SELECT count(*) FROM core.decision")).containsExactly("0");

    // when: the steward asked the province, and fills in the list
    Path list = folder.resolve("list.csv");
    home.run("decide", "list", "--csv", list.toString());
    String filled =
        Files.readString(list)
            .replaceAll("(?m)(PERIOD_CONFLICT.*),,,$", "$1,Xác định đơn vị và kỳ,VN63-15 2023,hỏi");
    Files.writeString(list, filled);
    home.run("decide", "apply", list.toString(), "--by", "Trần Thị B");
    assertThat(said(home, "decide", "list")).doesNotContain(FILE);
    home.run("nightly");

    // then
    List<String> placed = List.of(FILE + "|accepted|VN63-15|2023", "ro.csv|accepted|VN63-10|2023");
    assertThat(inputs(home)).isEqualTo(placed);
    assertThat(dialogues(home)).containsExactly("VN63-10|70.000", "VN63-15|61.000");
    assertThat(findings(home))
        .containsExactly(
            "PLACEMENT_STATED|(không ghi)|Yên Bái (VN63-15)", "PLACEMENT_STATED|2022, 2023|2023");
    assertThat(
            home.rows(
                "SELECT action, element, decided_by, decided_why FROM mart.decision WHERE"
                    + " release_id = "
                    + CURRENT))
        .containsExactly("place|null|Trần Thị B|hỏi");

    // when: it was a mistake
    home.run("decide", "withdraw", "1", "--why", "nhầm", "--by", "Trần Thị B");
    home.run("nightly");

    // then
    assertThat(inputs(home)).isEqualTo(waiting);
    assertThat(dialogues(home)).containsExactly("VN63-10|70.000");
    assertThat(said(home, "decide", "list")).contains(FILE);

    // then: the same ledger and the same decisions give the same marts, and nothing is read again
    assertThat(marts(home)).isEqualTo(marts);
    assertThat(home.rows("SELECT count(*), count(DISTINCT sha256) FROM raw.submission"))
        .containsExactly("3|2");

    // when: it was none after all
    assertThat(place(home, "--unit", "VN63-15", "--period", "2023", "--why", "hỏi")).isZero();

    // then
    assertThat(said(home, "decide", "history"))
        .contains("   1  place at VN63-15, 2023: file ")
        .contains("   2  withdraw 1: file ")
        .contains("   3  place at VN63-15, 2023: file ")
        .contains(" *")
        .contains("3 decisions");

    // when: the file counts nowhere, then it counts nowhere else either
    home.run("decide", "reject", "--file", FILE, "--why", "bản nháp");
    assertThat(place(home, "--unit", "VN63-10", "--period", "2023", "--why", "hỏi")).isEqualTo(3);
  }

  private static int place(TestHome home, String... stated) {
    String[] command = new String[stated.length + 4];
    System.arraycopy(new String[] {"decide", "place", "--file", FILE}, 0, command, 0, 4);
    System.arraycopy(stated, 0, command, 4, stated.length);
    return home.exitCode(command);
  }

  private static List<String> inputs(TestHome home) {
    return home.rows(
        """
        SELECT file_name, outcome, reporting_unit, period FROM mart.input
        WHERE release_id = %s ORDER BY file_name\
        """
            .formatted(CURRENT));
  }

  private static List<String> dialogues(TestHome home) {
    return home.rows(
        """
        SELECT unit_id, value FROM mart.figure
        WHERE release_id = %s AND frame = '63' AND period = '2023' AND element = 'dialogues_held'
          AND level = 'total' AND breakdown = 'total' AND state = 'REPORTED' ORDER BY unit_id\
        """
            .formatted(CURRENT));
  }

  private static List<String> findings(TestHome home) {
    return home.rows(
        """
        SELECT f.rule, f.value, f.expected FROM core.finding f
        JOIN mart.input n ON n.submission = f.submission AND n.release_id = %s
        WHERE f.rule LIKE 'PLACEMENT%%' ORDER BY 2\
        """
            .formatted(CURRENT));
  }

  /** What the current release says, but for its number. */
  private static List<String> marts(TestHome home) {
    return home.ask(
        warehouse ->
            List.of(
                    "mart.input",
                    "mart.completeness",
                    "mart.finding",
                    "mart.figure",
                    "mart.ranking")
                .stream()
                .flatMap(
                    table ->
                        TestHome.texts(
                                warehouse
                                    .spark()
                                    .sql(
                                        "SELECT * EXCEPT (release_id) FROM %s WHERE release_id = %s"
                                            .formatted(table, CURRENT)))
                            .stream()
                            .sorted())
                .toList());
  }

  /** A small annex of 2023 on form DV-01 as text. */
  private static byte[] annex(String committee, String remark, int dialogues) {
    Catalogue catalogue = CatalogueReader.shipped();
    return """
    DỮ LIỆU MÔ PHỎNG,,,,,,
    %s,,,,,,
    BIỂU TỔNG HỢP KẾT QUẢ CÔNG TÁC DÂN VẬN NĂM 2023,,,,,,
    %s,,,,,Biểu số: DV-01,
    STT,Nội dung,ĐVT,Tổng,Cấp tỉnh,Cấp huyện,Cấp xã
    1,"%s",cuộc,%d,1,20,%d
    """
        .formatted(
            committee,
            remark,
            catalogue.element("dialogues_held").labelVi(),
            dialogues,
            dialogues - 21)
        .getBytes(UTF_8);
  }

  private static String said(TestHome home, String... command) {
    PrintStream terminal = System.out;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      System.setOut(new PrintStream(bytes, true, UTF_8));
      home.run(command);
    } finally {
      System.setOut(terminal);
    }
    return bytes.toString(UTF_8);
  }
}
