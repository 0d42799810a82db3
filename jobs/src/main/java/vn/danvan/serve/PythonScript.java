package vn.danvan.serve;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A script that ends with 0, or with 3 and one sentence on its error output. */
record PythonScript(List<String> command, Path directory, Map<String, String> environment) {
  private static final Duration ALLOWED = Duration.ofMinutes(5);
  private static final int FAILED_WITH_A_SENTENCE = 3;

  void run(ServerLog log) {
    String script = Path.of(command.getLast()).getFileName().toString();
    try {
      Process process = start(log);
      String lastLine = copyErrors(process, log);
      if (!process.waitFor(ALLOWED.toSeconds(), TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new ServeException(
            "%s has not ended after %d minutes: see %s."
                .formatted(script, ALLOWED.toMinutes(), log.file()));
      }
      switch (process.exitValue()) {
        case 0 -> {}
        case FAILED_WITH_A_SENTENCE -> throw new ServeException(lastLine);
        default ->
            throw new ServeException(
                "%s failed (exit code %d: %s): see %s."
                    .formatted(script, process.exitValue(), lastLine, log.file()));
      }
    } catch (IOException e) {
      throw new ServeException("Cannot run " + script + ": " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ServeException(script + " was interrupted.", e);
    }
  }

  private Process start(ServerLog log) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(directory.toFile())
            .redirectInput(new File("/dev/null"))
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.file().toFile()));
    builder.environment().clear();
    builder.environment().putAll(environment);
    return builder.start();
  }

  /** The last line that was not blank; all of them go to the log. */
  private static String copyErrors(Process process, ServerLog log) throws IOException {
    String last = "it printed nothing";
    try (BufferedReader errors = process.errorReader();
        Writer copy =
            Files.newBufferedWriter(
                log.file(), StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
      for (String line = errors.readLine(); line != null; line = errors.readLine()) {
        copy.write(line + System.lineSeparator());
        copy.flush();
        last = line.isBlank() ? last : line.strip();
      }
    }
    return last;
  }
}
