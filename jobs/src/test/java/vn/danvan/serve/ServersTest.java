package vn.danvan.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServersTest {
  @TempDir private Path home;
  private final List<String> progress = new ArrayList<>();

  @Test
  void nothingRunsInANewHome() {
    assertThat(servers().status())
        .containsExactly(
            new ServerStatus("trino", ServerStatus.State.STOPPED, Optional.empty(), 0),
            new ServerStatus("superset", ServerStatus.State.STOPPED, Optional.empty(), 0));
    assertThatThrownBy(() -> servers().trinoJdbcUrl("danvan"))
        .isInstanceOf(ServeException.class)
        .hasMessage("Trino does not run for %s: start it with \"./danvan serve\".".formatted(home));
  }

  @Test
  void theUrlNamesPortCatalogAndUser() {
    new ServerRecords(home).put(ofThisProcess(18080));

    assertThat(servers().trinoJdbcUrl("etl"))
        .isEqualTo("jdbc:trino://127.0.0.1:18080/danvan?user=etl");
  }

  @Test
  void aServerThatIsGoneHasCrashed() throws Exception {
    Process process = new ProcessBuilder("true").start();
    RunningServer gone = ServerProcess.record("trino", process, 8080);
    process.waitFor();
    new ServerRecords(home).put(gone);

    assertThat(servers().status().getFirst().state()).isEqualTo(ServerStatus.State.CRASHED);
  }

  @Test
  void aProcessThatInheritedThePidIsSpared() throws IOException {
    Process stranger = new ProcessBuilder("sleep", "60").start();
    try {
      RunningServer recorded =
          new RunningServer("trino", stranger.pid(), "an earlier birth", 8080, Instant.now());
      new ServerRecords(home).put(recorded);

      servers().stop();

      assertThat(stranger.isAlive()).isTrue();
      assertThat(progress).containsExactly("superset was not running", "trino had already ended");
      assertThat(new ServerRecords(home).find("trino")).isEmpty();
    } finally {
      stranger.destroyForcibly();
    }
  }

  @Test
  void stoppingEndsTheServerAndItsChildren() {
    ServerLog log = ServerLog.in(home, "trino");
    Process process =
        ServerProcess.launch(
            List.of("sh", "-c", "sleep 60 & sleep 60; wait"),
            home,
            Map.of("PATH", path()),
            log.file());
    RunningServer server = ServerProcess.record("trino", process, 8080);
    new ServerRecords(home).put(server);
    assertThat(Waiting.until(() -> process.descendants().count() == 2, Duration.ofSeconds(10)))
        .isTrue();
    List<ProcessHandle> children = process.descendants().toList();

    servers().stop();

    assertThat(server.alive()).isFalse();
    assertThat(children).allSatisfy(child -> assertThat(ProcessBirth.of(child.pid())).isEmpty());
    assertThat(progress).containsExactly("superset was not running", "trino is stopped");
  }

  @Test
  void withoutItsProgramTrinoSaysWhatToDo() {
    assertThatThrownBy(() -> servers().startTrino())
        .isInstanceOf(ServeException.class)
        .hasMessage(
            "There is no Trino server in %s: build it with \"mvn -pl deploy/trino -am package\"."
                .formatted(home.resolve("checkout/deploy/trino/target/trino-server")));
  }

  private Servers servers() {
    return new Servers(home, home.resolve("checkout"), progress::add);
  }

  private static RunningServer ofThisProcess(int port) {
    long pid = ProcessHandle.current().pid();
    return new RunningServer("trino", pid, ProcessBirth.of(pid).orElseThrow(), port, Instant.now());
  }

  private static String path() {
    return System.getenv("PATH");
  }
}
