package vn.danvan.job;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.danvan.template.Template;

/** The command line of templates: what it writes and refuses, and with which code it ends. */
class TemplateCommandTest {
  @TempDir private Path folder;
  private TestHome home;

  @BeforeEach
  void makeHome() {
    home = TestHome.in(folder);
  }

  @Test
  void aFileIsWrittenUnderTheNameThatIsSaid() throws IOException {
    // given
    Path file = folder.resolve("biểu.xlsx");

    // when
    home.run(
        "template",
        "--form",
        "DV-02",
        "--year",
        "2025",
        "--half",
        "2",
        "--unit",
        "Lào Cai",
        "--out",
        file.toString());

    // then
    assertThat(property(file, Template.PERIOD_PROPERTY)).isEqualTo("2025-S2");
    assertThat(property(file, Template.UNIT_PROPERTY)).isEqualTo("VN34-15");
    assertThat(names(folder)).containsExactly("biểu.xlsx");
  }

  @Test
  void inAFolderAFileIsNamedAfterWhatItIs() {
    // given
    Path there = folder.resolve("templates");

    // when
    home.run("template", "--form", "DV-01", "--year", "2026", "--out", there.toString());
    home.run(
        "template",
        "--form",
        "DV-01",
        "--year",
        "2024",
        "--unit",
        "VN63-15",
        "--out",
        there.toString());

    // then
    assertThat(names(there)).containsExactly("DV-01_2024_VN63-15_Yen-Bai.xlsx", "DV-01_2026.xlsx");
  }

  @Test
  void eachProvinceOfThatTimeGetsItsOwn() {
    // when
    home.run(
        "template", "--form", "DV-01", "--year", "2025", "--all-units", "--out", folder.toString());

    // then
    assertThat(names(folder))
        .hasSize(34)
        .startsWith("DV-01_2025_VN34-01_Ha-Noi.xlsx", "DV-01_2025_VN34-04_Cao-Bang.xlsx");
  }

  @Test
  void aFileIsOverwrittenOnlyByForce() throws IOException {
    // given
    Path file = Files.writeString(folder.resolve("DV-01_2025_VN34-04_Cao-Bang.xlsx"), "kept");

    // then
    assertThat(said("--year", "2025", "--out", file.toString()))
        .isEqualTo(
            "3 danvan: Nothing was written: %s is there already. Name another with --out, or overwrite with --force.%n"
                .formatted(file));
    assertThat(exitCode("--year", "2025", "--all-units", "--out", folder.toString())).isEqualTo(3);
    assertThat(file).hasContent("kept");
    assertThat(names(folder)).containsExactly("DV-01_2025_VN34-04_Cao-Bang.xlsx");

    // when
    assertThat(exitCode("--year", "2025", "--out", file.toString(), "--force")).isZero();

    // then
    assertThat(property(file, Template.PERIOD_PROPERTY)).isEqualTo("2025");
  }

  @Test
  void whatCannotBeDoneEndsWithTheCodeOfItsReason() {
    // given
    String out = folder.resolve("new.xlsx").toString();

    // then
    assertThat(home.exitCode("template", "--form", "DV-01")).isEqualTo(2);
    assertThat(exitCode("--year", "2025", "--half", "1", "--out", out)).isEqualTo(2);
    assertThat(exitCode("--year", "2025", "--half", "3", "--out", out)).isEqualTo(2);
    assertThat(exitCode("--year", "2025", "--all-units", "--out", out)).isEqualTo(2);
    assertThat(exitCode("--year", "2025", "--all-units", "--unit", "Huế", "--out", "x"))
        .isEqualTo(2);
    assertThat(home.exitCode("template", "--form", "DV-02", "--year", "2025", "--out", out))
        .isEqualTo(2);
    assertThat(home.exitCode("template", "--form", "DV-99", "--year", "2025", "--out", out))
        .isEqualTo(3);
    assertThat(home.exitCode("template", "--form", "BG-01", "--year", "2025", "--out", out))
        .isEqualTo(3);
    assertThat(exitCode("--year", "2015", "--out", out)).isEqualTo(3);
    assertThat(said("--year", "2026", "--unit", "VN63-15", "--out", out))
        .isEqualTo(
            "3 danvan: VN63-15 (Tỉnh Yên Bái) does not send form DV-01 of 2026, which is for each province of the 34 era; name VN34-15 (Tỉnh Lào Cai) instead.%n"
                .formatted());
    assertThat(Path.of(out)).doesNotExist();
  }

  private int exitCode(String... options) {
    return home.exitCode(
        Stream.concat(Stream.of("template", "--form", "DV-01"), Stream.of(options))
            .toArray(String[]::new));
  }

  /** The exit code and what stands on the terminal besides the result. */
  private String said(String... options) {
    PrintStream terminal = System.err;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      System.setErr(new PrintStream(bytes, true, UTF_8));
      int code = exitCode(options);
      return "%d %s".formatted(code, bytes.toString(UTF_8));
    } finally {
      System.setErr(terminal);
    }
  }

  private static String property(Path file, String name) throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
      return workbook.getProperties().getCustomProperties().getProperty(name).getLpwstr();
    }
  }

  /** The workbooks of a folder by name. */
  private static List<String> names(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".xlsx") || name.endsWith(".tmp"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
