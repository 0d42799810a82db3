package vn.danvan.endtoend;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The command line on one home folder, each command in a process of its own, with the class path
 * that the launcher gives it. The launcher itself is left out: it would build the modules anew
 * underneath the running tests.
 */
record CommandLine(Path checkout, Path home) {

  /** What a command left behind. */
  record Outcome(int exitCode, String out, String err) {}

  Outcome run(String... arguments) {
    try {
      Path out = Files.createTempFile("danvan-", ".out");
      Path err = Files.createTempFile("danvan-", ".err");
      try {
        Process process =
            new ProcessBuilder(command(arguments))
                .directory(checkout.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        process.getOutputStream().close();
        int exitCode = process.waitFor();
        return new Outcome(exitCode, Files.readString(out), Files.readString(err));
      } finally {
        Files.delete(out);
        Files.delete(err);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while a command ran", e);
    }
  }

  private List<String> command(String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    // What Spark needs opened was given to the tests; it is stated once, in the parent POM.
    ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
        .filter(flag -> flag.startsWith("--"))
        .forEach(command::add);
    command.addAll(
        List.of(
            "-Xmx3g",
            "-Dstdout.encoding=UTF-8",
            "-Dstderr.encoding=UTF-8",
            "-Duser.timezone=Asia/Ho_Chi_Minh",
            "-Ddanvan.checkout=" + checkout,
            "-cp",
            classPath(),
            "vn.danvan.job.Danvan"));
    command.addAll(List.of(arguments));
    command.add("--home=" + home);
    return command;
  }

  private String classPath() throws IOException {
    Path built = checkout.resolve("jobs/target");
    try (Stream<Path> files = Files.list(built)) {
      Path jar =
          files
              .filter(file -> file.getFileName().toString().matches("danvan-jobs-.*\\.jar"))
              .findFirst()
              .orElseThrow(() -> new AssertionError("Cannot test: no jar of the jobs in " + built));
      return jar + ":" + built.resolve("lib") + "/*";
    }
  }
}
