package vn.danvan.job;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {
  private static final String HEAD =
      """
      TỈNH ỦY YÊN BÁI
      KẾT QUẢ CÔNG TÁC DÂN VẬN NĂM %s
      Biểu số: DV-01
      STT;Nội dung;ĐVT;Tổng;Cấp tỉnh;Cấp huyện;Cấp xã
      """;

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void aFile() throws IOException {
    file = folder.resolve("Yên Bái.csv");
    Files.writeString(
        file,
        HEAD.formatted("2024")
            + "1;Số lớp tập huấn, bồi dưỡng công tác dân vận;lớp;6;1;hai lớp;1.234\n");
  }

  @Test
  void oneObjectAFileWithExactlyTheseKeys() throws IOException {
    // when
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int exit = run(out, "check", file.toString(), "--format", "json", "--values");

    // then
    assertThat(exit).isEqualTo(1);
    List<String> lines = out.toString(UTF_8).lines().toList();
    assertThat(lines).hasSize(1);
    JsonNode checked = new ObjectMapper().readTree(lines.getFirst());
    assertThat(checked.fieldNames())
        .toIterable()
        .containsExactly("file", "unit", "period", "form", "outcome", "values", "findings");
    assertThat(checked.path("file").asText()).isEqualTo(file.toString());
    assertThat(checked.path("unit").asText()).isEqualTo("VN63-15");
    assertThat(checked.path("period").asText()).isEqualTo("2024");
    assertThat(checked.path("form").asText()).isEqualTo("DV-01");
    assertThat(checked.path("outcome").asText()).isEqualTo("accepted");
    assertThat(checked.path("values").toString())
        .isEqualTo(
            "[%s,%s,%s,%s]"
                .formatted(
                    value("D5", "total", "REPORTED", "\"6\"", "6"),
                    value("E5", "province", "REPORTED", "\"1\"", "1"),
                    value("F5", "district", "UNREADABLE", "null", "hai lớp"),
                    value("G5", "commune", "REPORTED", "\"1234\"", "1.234")));
    JsonNode ofCell = findingAt(checked, "F5");
    assertThat(ofCell.toString())
        .isEqualTo(
            "{\"rule\":\"NUMBER_UNREADABLE\",\"severity\":\"error\",\"sheet\":\"\",\"cell\":\"F5\","
                + "\"element\":\"training_classes\",\"value\":\"hai lớp\",\"expected\":null,"
                + "\"message\":\"Không đọc được số \\\"hai lớp\\\".\"}");
  }

  @Test
  void whatGoesBackAndWhatEarlierFilesSay() throws IOException {
    // given
    Path earlier = Files.createDirectory(folder.resolve("trước"));
    Files.writeString(
        earlier.resolve("2023.csv"),
        HEAD.formatted("2023") + "1;Số lớp tập huấn, bồi dưỡng công tác dân vận;lớp;6;1;2;3\n");
    Path back = folder.resolve("trả lại");

    // when
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int exit =
        run(
            out,
            "check",
            file.toString(),
            "--history",
            earlier.toString(),
            "--marked-up",
            back.toString());

    // then
    assertThat(exit).isEqualTo(1);
    assertThat(out.toString(UTF_8)).contains("F5").contains("[NUMBER_UNREADABLE]");
    assertThat(back.resolve("Yên Bái - cần kiểm tra.xlsx")).isRegularFile();
  }

  @Test
  void aFileThatIsNotThereIsAnErrorOfUse() {
    assertThat(run(new ByteArrayOutputStream(), "check", folder.resolve("không có").toString()))
        .isEqualTo(3);
  }

  private static JsonNode findingAt(JsonNode checked, String cell) {
    for (JsonNode finding : checked.path("findings")) {
      if (finding.path("cell").asText().equals(cell)) {
        return finding;
      }
    }
    throw new AssertionError("no finding at " + cell);
  }

  private static String value(String cell, String level, String state, String value, String text) {
    return "{\"sheet\":\"\",\"cell\":\"%s\",\"element\":\"training_classes\",\"level\":\"%s\",\"breakdown\":\"total\",\"state\":\"%s\",\"qualifier\":\"exact\",\"value\":%s,\"text\":\"%s\"}"
        .formatted(cell, level, state, value, text);
  }

  private int run(ByteArrayOutputStream out, String... arguments) {
    PrintStream before = System.out;
    System.setOut(new PrintStream(out, true, UTF_8));
    try {
      String[] all = Arrays.copyOf(arguments, arguments.length + 2);
      all[arguments.length] = "--home";
      all[arguments.length + 1] = folder.resolve("home").toString();
      return Danvan.run(all);
    } finally {
      System.setOut(before);
    }
  }
}
