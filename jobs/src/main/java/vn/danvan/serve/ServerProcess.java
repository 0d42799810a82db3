package vn.danvan.serve;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Starting and ending one server as a process that outlives this one. */
final class ServerProcess {
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private ServerProcess() {}

  static Process launch(List<String> command, Path directory, Map<String, String> env, Path log) {
    List<String> detached = new ArrayList<>();
    // A session of its own: Ctrl-C or a closed terminal ends the command, and not the server.
    if (onSearchPath("setsid")) {
      detached.add("setsid");
    }
    detached.addAll(command);
    ProcessBuilder builder =
        new ProcessBuilder(detached)
            .directory(directory.toFile())
            .redirectInput(new File("/dev/null"))
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
    builder.environment().clear();
    builder.environment().putAll(env);
    try {
      return builder.start();
    } catch (IOException e) {
      throw new ServeException("Cannot start " + command.getFirst() + ": " + e.getMessage(), e);
    }
  }

  static RunningServer record(String name, Process process, int port) {
    String birth = ProcessBirth.of(process.pid()).orElse("ended");
    return new RunningServer(name, process.pid(), birth, port, Instant.now());
  }

  /** Ends the server and whatever it started, kindly first, and returns when all are gone. */
  static void end(RunningServer server) {
    if (!server.alive()) {
      return;
    }
    List<RunningServer> family =
        Stream.concat(
                Stream.of(server),
                ProcessHandle.of(server.pid()).stream()
                    .flatMap(ProcessHandle::descendants)
                    .map(child -> member(server, child.pid())))
            .toList();
    // The server first, which ends its children in order; then those that it left behind.
    boolean gone =
        signal(List.of(server), ProcessHandle::destroy) && signal(family, ProcessHandle::destroy);
    if (!gone && !signal(family, ProcessHandle::destroyForcibly)) {
      throw new ServeException(
          "%s (pid %d) does not end, not even by kill: look at it with ps, then try again."
              .formatted(server.name(), server.pid()));
    }
  }

  /** Whether all of them are gone within the time allowed after the signal. */
  private static boolean signal(List<RunningServer> family, Consumer<ProcessHandle> signal) {
    family.stream()
        .filter(RunningServer::alive)
        .flatMap(member -> ProcessHandle.of(member.pid()).stream())
        .forEach(signal);
    return Waiting.until(() -> family.stream().noneMatch(RunningServer::alive), PATIENCE);
  }

  /** Memory in use (resident) by the server and its children, in bytes; 0 where it is unknown. */
  static long residentBytes(RunningServer server) {
    return Stream.concat(
            Stream.of(server.pid()),
            ProcessHandle.of(server.pid()).stream()
                .flatMap(ProcessHandle::descendants)
                .map(ProcessHandle::pid))
        .mapToLong(ServerProcess::residentBytes)
        .sum();
  }

  private static long residentBytes(long pid) {
    try (Stream<String> lines = Files.lines(Path.of("/proc", Long.toString(pid), "status"))) {
      return lines
          .filter(line -> line.startsWith("VmRSS:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
          .sum();
    } catch (IOException noSuchProcess) {
      return 0;
    }
  }

  private static RunningServer member(RunningServer server, long pid) {
    String birth = ProcessBirth.of(pid).orElse("ended");
    return new RunningServer(server.name(), pid, birth, server.port(), server.since());
  }

  private static boolean onSearchPath(String program) {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
  }
}
