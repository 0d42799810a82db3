package vn.danvan.serve;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a server prints, and the sentence in it that says why it did not start. */
record ServerLog(Path file) {
  private static final long ROTATED_FROM_BYTES = 10_000_000;
  private static final int LONGEST_SENTENCE = 300;
  private static final Pattern SPEAKS_OF_AN_ERROR =
      Pattern.compile("ERROR|Error|Exception|Address already in use");

  static ServerLog in(Path home, String name) {
    Path folder = OwnerOnly.directory(home.resolve("log"));
    ServerLog log = new ServerLog(folder.resolve(name + ".log"));
    if (log.size() > ROTATED_FROM_BYTES) {
      log.rotate(folder.resolve(name + ".previous.log"));
    }
    return log;
  }

  /** Bytes written so far: what comes after it belongs to the start that follows. */
  long size() {
    try {
      return Files.exists(file) ? Files.size(file) : 0;
    } catch (IOException e) {
      return 0;
    }
  }

  /** The last line since then that speaks of an error; else the last line at all. */
  String causeSince(long bytes) {
    List<String> lines = linesSince(bytes);
    return lines.reversed().stream()
        .filter(line -> SPEAKS_OF_AN_ERROR.matcher(line).find())
        .filter(line -> !line.strip().startsWith("at "))
        .findFirst()
        .or(() -> lines.isEmpty() ? Optional.empty() : Optional.of(lines.getLast()))
        .map(ServerLog::shortened)
        .orElse("(it printed nothing)");
  }

  private List<String> linesSince(long bytes) {
    try {
      byte[] all = Files.readAllBytes(file);
      int start = (int) Math.min(bytes, all.length);
      return new String(all, start, all.length - start, StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank())
          .toList();
    } catch (IOException e) {
      return List.of();
    }
  }

  private static String shortened(String line) {
    return line.length() > LONGEST_SENTENCE
        ? line.substring(0, LONGEST_SENTENCE) + "…"
        : line.strip();
  }

  private void rotate(Path previous) {
    try {
      Files.move(file, previous, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw OwnerOnly.notWritable(previous, e);
    }
  }
}
