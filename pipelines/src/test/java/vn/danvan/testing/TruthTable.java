package vn.danvan.testing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The section of docs/ranking.md that says how far our results are from other people's. Each level
 * at which results are compared (kernel, mart) has a table of its own between two marks, so that
 * each is held by the test that makes it.
 */
public final class TruthTable {
  private static final Path DOCUMENT = Path.of("../docs/ranking.md");
  private static final Path MADE = Path.of("target/ranking-truth.md");

  private TruthTable() {}

  /** Writes a level's table to target/ranking-truth.md and holds the document against it. */
  public static void hold(String level, List<Comparison> comparisons) {
    String table =
        "| table | compared | rows | largest deviation | demanded | level |\n"
            + "|---|---|---|---|---|---|\n"
            + comparisons.stream()
                .map(comparison -> comparison.line(level))
                .collect(Collectors.joining());
    try {
      write(level, table);
      assertThat(between(level, Files.readString(DOCUMENT, UTF_8)))
          .as("docs/ranking.md, %s; what it should be stands in %s", level, MADE)
          .isEqualTo(table);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Leaves what other levels wrote where it stands. */
  private static void write(String level, String table) throws IOException {
    String section = begin(level) + table + end(level);
    String made = Files.exists(MADE) ? Files.readString(MADE, UTF_8) : "";
    String before = between(level, made);
    Files.createDirectories(MADE.getParent());
    Files.writeString(
        MADE,
        before == null ? made + section : made.replace(begin(level) + before + end(level), section),
        UTF_8);
  }

  /** The text between a level's marks; null when they are not there. */
  private static String between(String level, String text) {
    int from = text.indexOf(begin(level));
    int to = text.indexOf(end(level));
    return from < 0 || to < from ? null : text.substring(from + begin(level).length(), to);
  }

  private static String begin(String level) {
    return "<!-- truth: %s -->\n".formatted(level);
  }

  private static String end(String level) {
    return "<!-- end of truth: %s -->\n".formatted(level);
  }
}
