package vn.danvan.job;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command line of the units: what it says, and with which code it ends. */
class UnitsCommandTest {
  private static final String COMMUNES =
      """
      code,name,type,province_code,valid_from
      11001,Sơn Hà,phuong,31,2025-07-01
      11002,Sơn Hạ,xa,31,2025-07-01
      """;

  @TempDir private Path folder;
  private TestHome home;

  @BeforeEach
  void makeHome() {
    home = TestHome.in(folder);
  }

  @Test
  void aListIsImportedShownAndRemoved() throws IOException {
    // given
    String file = Files.writeString(folder.resolve("communes.csv"), COMMUNES).toString();

    // then
    assertThat(said("units", "import", file))
        .contains("   1  communes.csv: 2 communes of the 34 era: 1 xã, 1 phường")
        .contains(
            "1 lists imported. Units now: 63 and 34 provinces, 2 districts, 0 and 2 communes."
                + " Next: ./danvan nightly");
    assertThat(said("units", "import", file))
        .contains("(in force already)")
        .contains("Nothing was changed: these lists are in force already.");
    assertThat(said("units", "find", "phường Sơn Hà", "--on", "2026-01-01"))
        .isEqualTo(
            "VN34-31-11001   commune   Phường Sơn Hà, Thành phố Hải Phòng  [name]%n".formatted());
    assertThat(said("units", "show", "VN34-31"))
        .contains("communes_total   2, from 2025-07-01 on, by: communes.csv");
    assertThat(said("units", "list")).contains("   1  in force   communes of the 34 era");
    assertThat(said("units", "remove", "1")).contains("Out of force: 1  communes.csv");
    assertThat(said("units", "list")).contains("   1  removed    communes of the 34 era");
  }

  @Test
  void aNameMeansTheUnitOfTheEraOfADay() {
    assertThat(said("units", "find", "Tuyên Quang", "--level", "province", "--on", "2024-12-31"))
        .isEqualTo("VN63-08         province  Tỉnh Tuyên Quang  [name]%n".formatted());
    assertThat(said("units", "find", "tuyen quang", "--era", "34"))
        .isEqualTo(
            "VN34-08         province  Tỉnh Tuyên Quang  [without diacritics]%n".formatted());
  }

  @Test
  void whatCannotBeDoneEndsWithTheCodeOfItsReason() throws IOException {
    // given
    String bad = Files.writeString(folder.resolve("bad.csv"), "a,b\n1,2\n").toString();

    // then
    assertThat(home.exitCode("units")).isEqualTo(2);
    assertThat(home.exitCode("units", "import")).isEqualTo(2);
    assertThat(home.exitCode("units", "import", bad, "--era", "35")).isEqualTo(2);
    assertThat(home.exitCode("units", "find", "x", "--on", "2001-01-01")).isEqualTo(2);
    assertThat(home.exitCode("units", "import", bad)).isEqualTo(3);
    assertThat(home.exitCode("units", "remove", "7")).isEqualTo(3);
    assertThat(home.exitCode("units", "find", "Atlantis")).isEqualTo(3);
    assertThat(home.exitCode("units", "show", "VN34-99")).isEqualTo(3);
    try (RunLock lock = RunLock.take(home.home(), "test")) {
      assertThat(home.exitCode("units", "import", bad)).isEqualTo(4);
      assertThat(home.exitCode("units", "remove", "1")).isEqualTo(4);
    }
  }

  private String said(String... command) {
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
