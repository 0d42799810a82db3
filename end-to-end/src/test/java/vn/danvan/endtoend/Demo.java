package vn.danvan.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.danvan.serve.RunningServer;
import vn.danvan.serve.Servers;

/**
 * The demo, run once for all tests while its wanted ports are taken; its servers end with the
 * tests.
 */
final class Demo implements AutoCloseable {
  static final int WANTED_TRINO_PORT = 8080;
  static final int WANTED_SUPERSET_PORT = 8088;

  private final CommandLine commandLine;
  private final CommandLine.Outcome outcome;
  private final Servers servers;
  private AnalystBrowser browser;

  private Demo(CommandLine commandLine, CommandLine.Outcome outcome) {
    this.commandLine = commandLine;
    this.outcome = outcome;
    this.servers = new Servers(commandLine.home(), commandLine.checkout(), step -> {});
  }

  static Demo run() {
    Path module = Path.of("").toAbsolutePath();
    Path checkout = module.getParent();
    Prerequisites.require(checkout);
    CommandLine commandLine = new CommandLine(checkout, module.resolve("target/home"));
    try {
      clear(commandLine);
      try (AutoCloseable trino = taken(WANTED_TRINO_PORT);
          AutoCloseable superset = taken(WANTED_SUPERSET_PORT)) {
        CommandLine.Outcome outcome = commandLine.run("demo");
        assertThat(outcome.exitCode()).as(outcome.err()).isZero();
        return new Demo(commandLine, outcome);
      }
    } catch (Exception e) {
      commandLine.run("stop");
      throw new AssertionError("The demo did not run: " + e.getMessage(), e);
    } catch (AssertionError e) {
      commandLine.run("stop");
      throw e;
    }
  }

  /** Runs a command on the demo's home. */
  CommandLine.Outcome danvan(String... arguments) {
    return commandLine.run(arguments);
  }

  /** What the demo command itself printed. */
  CommandLine.Outcome outcome() {
    return outcome;
  }

  Path home() {
    return commandLine.home();
  }

  Path checkout() {
    return commandLine.checkout();
  }

  RunningServer superset() {
    return servers.superset().orElseThrow(() -> new AssertionError("Superset does not run"));
  }

  RunningServer trinoServer() {
    return servers.trino().orElseThrow(() -> new AssertionError("Trino does not run"));
  }

  Trino trino(String user) {
    return new Trino(servers.trinoJdbcUrl(user));
  }

  String analystPassword() {
    return secret("superset-analyst-password");
  }

  String adminPassword() {
    return secret("superset-admin-password");
  }

  synchronized AnalystBrowser browser() {
    if (browser == null) {
      browser = AnalystBrowser.open(this);
    }
    return browser;
  }

  @Override
  public void close() {
    Optional.ofNullable(browser).ifPresent(AnalystBrowser::close);
    List<RunningServer> ran = List.of(trinoServer(), superset());
    CommandLine.Outcome stopped = danvan("stop");
    assertThat(stopped.exitCode()).as(stopped.err()).isZero();
    assertThat(ran).noneMatch(RunningServer::alive);
  }

  private String secret(String name) {
    try {
      return Files.readString(home().resolve("secrets").resolve(name)).strip();
    } catch (IOException e) {
      throw new AssertionError("The demo left no " + name, e);
    }
  }

  /** Servers of tests that were killed may still run there. */
  private static void clear(CommandLine commandLine) throws IOException {
    if (!Files.exists(commandLine.home())) {
      return;
    }
    commandLine.run("stop");
    try (Stream<Path> files = Files.walk(commandLine.home())) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  private static AutoCloseable taken(int port) {
    try {
      return new ServerSocket(port, 1, InetAddress.getLoopbackAddress());
    } catch (IOException takenAlready) {
      return () -> {};
    }
  }
}
