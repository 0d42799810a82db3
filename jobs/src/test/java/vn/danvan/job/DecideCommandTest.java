package vn.danvan.job;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.danvan.catalogue.CatalogueReader;
import vn.danvan.synthetic.CellKey;
import vn.danvan.synthetic.Synthetic;
import vn.danvan.synthetic.SyntheticCell;
import vn.danvan.synthetic.SyntheticHistory;

/**
 * A province sends a file whose total of dialogues contradicts its levels, and later others: what
 * is decided on that total holds as long as the cell says the same.
 */
class DecideCommandTest {
  private static final String UNIT = "VN63-15";
  private static final CellKey TOTAL = EightProvinces.total("dialogues_held");
  private static final CellKey OTHER = EightProvinces.total("communes_total");
  private static final String CURRENT =
      "(SELECT max_by(release_id, publication) FROM mart.publication)";

  @TempDir private static Path sent;
  @TempDir private Path folder;

  @BeforeAll
  static void theProvinceSaysThreeThings() {
    SyntheticHistory wrong =
        EightProvinces.with(
            SyntheticHistory.of(CatalogueReader.shipped(), 5), UNIT, "2023", TOTAL, number(99_999));
    write("first", wrong);
    write("second", EightProvinces.with(wrong, UNIT, "2023", OTHER, number(181)));
    write("third", EightProvinces.with(wrong, UNIT, "2023", TOTAL, number(88_888)));
  }

  @Test
  void aDecisionHoldsAsLongAsTheCellSaysTheSame() throws IOException {
    TestHome home = TestHome.in(folder).withoutObligations();
    send(home, "first");
    home.run("nightly");
    assertThat(total(home)).containsExactly("null|EXCLUDED");

    // when: the steward fills the list in
    Path list = folder.resolve("list.csv");
    home.run("decide", "list", "--csv", list.toString());
    List<String> lines = Files.readAllLines(list, UTF_8);
    List<String> filled =
        lines.stream()
            .map(
                line ->
                    line.contains("TOTAL_MISMATCH") && line.contains("99999")
                        ? line.replaceAll(",,,$", ",Đính chính,500,Tỉnh đã xác nhận")
                        : line)
            .toList();
    assertThat(filled).isNotEqualTo(lines);
    Files.write(list, filled, UTF_8);
    home.run("decide", "apply", list.toString(), "--by", "Trần Thị B");
    home.run("nightly");

    // then
    assertThat(total(home)).containsExactly("500.000|REPORTED");

    // when: it sends another file with the same total
    send(home, "second");
    home.run("nightly");

    // then
    assertThat(total(home)).containsExactly("500.000|REPORTED");
    assertThat(found(home, "VALUE_REVISED")).hasSize(1);

    // when: it sends a third with another total
    send(home, "third");
    home.run("nightly");

    // then
    assertThat(total(home)).containsExactly("null|EXCLUDED");
    assertThat(found(home, "DECISION_LAPSED"))
        .containsExactly(
            "dialogues_held|Quyết định số 1 không còn hiệu lực: khi quyết định ô ghi \"99999\", nay"
                + " ghi \"88888\". Đề nghị xem xét lại.");

    // when: it goes back to its first file
    send(home, "first");
    home.run("nightly");

    // then
    assertThat(total(home)).containsExactly("500.000|REPORTED");
    assertThat(found(home, "DECISION_LAPSED")).isEmpty();
    assertThat(
            home.rows(
                "SELECT submission IS NOT NULL, unit_id, element, action, rules, value, state,"
                    + " decided_by, decided_why FROM mart.decision WHERE release_id = "
                    + CURRENT))
        .containsExactly(
            "true|VN63-15|dialogues_held|correct|null|500.000|REPORTED|Trần Thị B|Tỉnh đã xác"
                + " nhận");
    assertThat(home.rows("SELECT DISTINCT decision_sequence FROM mart.release ORDER BY 1"))
        .containsExactly("0", "1");

    // when: it was a mistake
    assertThat(home.exitCode("decide", "withdraw", "2", "--why", "nhầm")).isEqualTo(3);
    home.run("decide", "withdraw", "1", "--why", "nhầm", "--by", "Trần Thị B");
    assertThat(said(home, "decide", "history"))
        .contains("   1  correct to 500: VN63-15 2023 DV-01, dialogues_held, total, total, sent as")
        .contains("   2  withdraw 1: VN63-15 2023 DV-01, dialogues_held, total, total, sent as")
        .contains("Trần Thị B: nhầm")
        .contains("2 decisions")
        .doesNotContain(" *");
    home.run("nightly");

    // then
    assertThat(total(home)).containsExactly("null|EXCLUDED");
  }

  @Test
  void oneByOneAndWhatCannotBeDecided() throws IOException {
    TestHome home = TestHome.in(folder).withoutObligations();
    String[] value = {
      "--corpus",
      "synthetic",
      "--unit",
      UNIT,
      "--period",
      "2023",
      "--form",
      "DV-01",
      "--element",
      "dialogues_held",
      "--level",
      "total"
    };
    assertThat(home.exitCode("decide", "list")).isEqualTo(3);
    send(home, "first");
    home.receive("real", "la.xlsx", bytes("first"));
    home.run("nightly");

    // then: nothing is recorded of what is no decision
    assertThat(home.exitCode("decide")).isEqualTo(2);
    assertThat(home.exitCode(with(value, "decide", "accept"))).isEqualTo(2);
    assertThat(home.exitCode(with(value, "decide", "correct", "--why", "x", "--value", "1.000")))
        .isEqualTo(3);
    assertThat(home.exitCode("decide", "accept", "--file", "la.xlsx", "--why", "x")).isEqualTo(3);
    assertThat(home.exitCode("decide", "reject", "--file", "không có", "--why", "x")).isEqualTo(3);
    Path list = folder.resolve("list.csv");
    Files.writeString(
        list, "Mã;Quyết định;Giá trị đúng;Lý do\nD1;Chấp nhận;;x\n;;;\nD2;có;;\n", UTF_8);
    assertThat(home.exitCode("decide", "apply", list.toString())).isEqualTo(3);
    assertThat(home.rows("SELECT count(*) FROM core.decision")).containsExactly("0");

    // when: one by one; the second supersedes the first, and the same again is nothing new
    home.run(with(value, "decide", "accept", "--why", "đúng"));
    assertThat(said(home, with(value, "decide", "correct", "--why", "sai", "--value", "500")))
        .contains("(supersedes decision 1 of " + System.getProperty("user.name") + ": accept)");
    assertThat(said(home, with(value, "decide", "correct", "--why", "sai", "--value", "500")))
        .contains("Nothing was recorded");
    assertThat(said(home, "completeness")).contains("la.xlsx");
    home.run("decide", "reject", "--file", "la.xlsx", "--why", "số liệu mô phỏng");
    home.run("nightly");

    // then
    assertThat(total(home)).containsExactly("500.000|REPORTED");
    assertThat(
            home.rows(
                "SELECT n.file_name, n.outcome, d.action FROM mart.input n LEFT JOIN mart.decision"
                    + " d ON d.release_id = n.release_id AND d.submission = n.submission AND"
                    + " d.element IS NULL WHERE n.release_id = "
                    + CURRENT
                    + " ORDER BY 1"))
        .containsExactly("first.xlsx|accepted|null", "la.xlsx|refused|reject");
    assertThat(said(home, "completeness")).doesNotContain("la.xlsx");
    assertThat(said(home, "decide", "list"))
        .doesNotContain("TOTAL_MISMATCH")
        .doesNotContain("la.xlsx");
    try (RunLock lock = RunLock.take(home.home(), "test")) {
      assertThat(home.exitCode("decide", "history")).isEqualTo(4);
    }
  }

  private static String[] with(String[] value, String... command) {
    return Stream.concat(Stream.of(command), Stream.of(value)).toArray(String[]::new);
  }

  /** The figure of the total in the province's own frame. */
  private static List<String> total(TestHome home) {
    return home.rows(
        """
        SELECT value, state FROM mart.figure
        WHERE release_id = %s AND frame = '63' AND unit_id = '%s' AND period = '2023'
          AND element = 'dialogues_held' AND level = 'total' AND breakdown = 'total'\
        """
            .formatted(CURRENT, UNIT));
  }

  private static List<String> found(TestHome home, String rule) {
    return home.rows(
        "SELECT element, message_vi FROM mart.finding WHERE release_id = %s AND rule = '%s'"
            .formatted(CURRENT, rule));
  }

  private static void send(TestHome home, String name) throws IOException {
    home.receive("synthetic", name + ".xlsx", bytes(name));
  }

  private static byte[] bytes(String name) throws IOException {
    try (Stream<Path> files = Files.list(sent.resolve(name).resolve("lan-1"))) {
      return Files.readAllBytes(files.findFirst().orElseThrow());
    }
  }

  private static void write(String name, SyntheticHistory history) {
    Synthetic.write(
        history,
        sent.resolve(name),
        report -> report.unitId().equals(UNIT) && report.period().equals("2023"),
        line -> {});
  }

  private static SyntheticCell number(long value) {
    BigDecimal decimal = BigDecimal.valueOf(value);
    return new SyntheticCell(
        decimal, decimal.toPlainString(), true, SyntheticCell.State.REPORTED, null);
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
