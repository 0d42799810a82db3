package vn.danvan.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerRecordsTest {
  private static final RunningServer TRINO =
      new RunningServer("trino", 4711, "boot:99", 18080, Instant.parse("2026-11-22T01:02:03Z"));
  private static final RunningServer SUPERSET =
      new RunningServer("superset", 4712, "boot:100", 8088, Instant.parse("2026-11-22T01:02:04Z"));

  @TempDir private Path home;
  private ServerRecords records;

  @BeforeEach
  void openRecords() {
    records = new ServerRecords(home);
  }

  @Test
  void nothingIsRecordedAtFirst() {
    assertThat(records.find("trino")).isEmpty();
  }

  @Test
  void anotherCommandFindsWhatWasRecorded() {
    records.put(TRINO);
    records.put(SUPERSET);

    ServerRecords ofAnotherCommand = new ServerRecords(home);

    assertThat(ofAnotherCommand.find("trino")).contains(TRINO);
    assertThat(ofAnotherCommand.find("superset")).contains(SUPERSET);
  }

  @Test
  void removingOneKeepsTheOther() {
    records.put(TRINO);
    records.put(SUPERSET);

    records.remove("trino");

    assertThat(records.find("trino")).isEmpty();
    assertThat(records.find("superset")).contains(SUPERSET);
  }

  @Test
  void onlyTheOwnerReadsThem() throws IOException {
    records.put(TRINO);

    Path run = home.resolve("run");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(run)))
        .isEqualTo("rwx------");
    assertThat(
            PosixFilePermissions.toString(
                Files.getPosixFilePermissions(run.resolve("servers.json"))))
        .isEqualTo("rw-------");
  }

  @Test
  void aDamagedFileIsSaidToBeOne() throws IOException {
    records.put(TRINO);
    Path file = home.resolve("run/servers.json");
    Files.writeString(file, "{\"trino\": ");

    assertThatThrownBy(() -> records.find("trino"))
        .isInstanceOf(ServeException.class)
        .hasMessage(
            file + " is damaged: end the servers by hand, delete this file and start them again.");
  }

  @Test
  void twoCommandsDoNotStartOneServer() throws IOException {
    try (FileChannel first = records.lock("trino");
        FileChannel other = records.lock("superset")) {
      assertThat(first.isOpen()).isTrue();
      assertThat(other.isOpen()).isTrue();

      assertThatThrownBy(() -> records.lock("trino"))
          .isInstanceOf(ServeException.class)
          .hasMessage(
              "Another command is just starting or stopping trino (%s is locked): wait for its end."
                  .formatted(home.resolve("run/trino.lock")));
    }
  }
}
