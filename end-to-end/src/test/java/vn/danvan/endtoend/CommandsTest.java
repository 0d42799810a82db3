package vn.danvan.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands of every day, and what they say when they cannot. */
@ExtendWith(DemoExtension.class)
class CommandsTest {
  private static final int USAGE = 2;
  private static final int FAILED = 3;
  private static final int LOCKED = 4;

  private static final String QUERY =
      "SELECT unit_name, value FROM report.ranking WHERE corpus = 'synthetic' AND frame = '63' AND"
          + " scope = 'country' AND period = '2024' AND indicator = 'dialogues_per_unit_commune'"
          + " ORDER BY unit_id LIMIT 3";

  @Test
  void occupiedPortsAreLeftAloneAndTheOthersPrinted(Demo demo) {
    assertThat(demo.trinoServer().port()).isNotEqualTo(Demo.WANTED_TRINO_PORT);
    assertThat(demo.superset().port()).isNotEqualTo(Demo.WANTED_SUPERSET_PORT);
    assertThat(demo.outcome().out())
        .contains(demo.superset().address() + "/superset/dashboard/xep-hang/")
        .contains("secrets/superset-analyst-password");
    assertThat(demo.outcome().err() + demo.outcome().out()).contains(demo.trinoServer().address());
  }

  @Test
  void statusNamesBothServers(Demo demo) {
    CommandLine.Outcome status = demo.danvan("status");

    assertThat(status.exitCode()).isZero();
    assertThat(status.out().lines())
        .hasSize(2)
        .anyMatch(line -> line.startsWith("trino ") && line.contains(demo.trinoServer().address()))
        .anyMatch(line -> line.startsWith("superset ") && line.contains(demo.superset().address()))
        .allMatch(line -> line.contains("running"));
  }

  @Test
  void serveSaysThatTheServersRunAlready(Demo demo) {
    long trino = demo.trinoServer().pid();
    long superset = demo.superset().pid();

    CommandLine.Outcome again = demo.danvan("serve");

    assertThat(again.exitCode()).as(again.err()).isZero();
    assertThat(again.out() + again.err())
        .contains("trino already runs on " + demo.trinoServer().address())
        .contains("superset already runs on " + demo.superset().address());
    assertThat(List.of(demo.trinoServer().pid(), demo.superset().pid()))
        .containsExactly(trino, superset);
  }

  @Test
  void sqlPrintsTheSameRowsInThreeFormats(Demo demo) throws IOException {
    List<List<String>> expected =
        demo.trino("danvan").rows(QUERY.replace("report.", "danvan.report.")).stream()
            .map(row -> List.of(row.text("unit_name"), row.number("value").toPlainString()))
            .toList();

    CommandLine.Outcome json = demo.danvan("sql", QUERY, "--format=json");
    CommandLine.Outcome csv = demo.danvan("sql", QUERY, "--format=csv");
    CommandLine.Outcome table = demo.danvan("sql", QUERY);

    List<List<String>> rows = new ArrayList<>();
    for (JsonNode row : new ObjectMapper().readTree(json.out())) {
      rows.add(
          List.of(
              row.path("unit_name").asText(),
              Numbers.of(row.path("value").asText()).toPlainString()));
    }
    assertThat(rows).isEqualTo(expected);
    assertThat(csv.out().lines().skip(1).map(CommandsTest::unitAndNumber)).isEqualTo(expected);
    assertThat(csv.out()).startsWith("unit_name,value");
    assertThat(table.out().lines().findFirst())
        .hasValueSatisfying(head -> assertThat(head).matches("unit_name +value"));
    expected.forEach(row -> assertThat(table.out()).contains(row.getFirst()));
    assertThat(table.out()).contains("(3 rows)");
  }

  @Test
  void explainGoesFromTheRankDownToTheCellAsSent(Demo demo) {
    Trino.Row first =
        demo.trino("danvan")
            .rows(
                """
                SELECT k.unit_id, k.value_vi, k.rank, k.n_ranked, c.file_name, c.sheet, c.cell, c.text
                FROM danvan.mart.ranking k
                JOIN danvan.report.explanation c ON c.release_id = k.release_id AND c.corpus = k.corpus
                  AND c.period = k.period AND c.unit_id = k.unit_id AND c.element = 'dialogues_held' AND c.level = 'commune'
                WHERE k.corpus = 'synthetic' AND k.frame = '63' AND k.scope = 'country' AND k.period = '2024'
                  AND k.indicator = 'dialogues_per_unit_commune' AND k.rank IS NOT NULL
                ORDER BY k.rank, k.unit_id LIMIT 1\
                """)
            .getFirst();

    CommandLine.Outcome explained =
        demo.danvan(
            "explain",
            "--unit=" + first.text("unit_id"),
            "--period=2024",
            "--indicator=dialogues_per_unit_commune");

    assertThat(explained.exitCode()).as(explained.err()).isZero();
    assertThat(explained.out())
        .contains("Value " + first.text("value_vi"))
        .contains(
            "Rank %d of %d ranked, 63 units"
                .formatted(first.count("rank"), first.count("n_ranked")))
        .contains("file " + first.text("file_name"))
        .contains("sheet \"%s\", cell %s".formatted(first.text("sheet"), first.text("cell")))
        .contains("as sent: \"" + first.text("text") + "\"");
  }

  @Test
  void aSecondRunIsToldThatTheLockIsHeld(Demo demo) throws IOException {
    try (FileChannel channel =
            FileChannel.open(
                demo.home().resolve("run/lock"),
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE);
        FileLock lock = channel.lock()) {
      assertThat(lock.isValid()).isTrue();

      CommandLine.Outcome second = demo.danvan("nightly");

      assertThat(second.exitCode()).isEqualTo(LOCKED);
      assertOneSentence(second, "Another run holds the lock");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sql",
        "no-such-command",
        "export ranking --period=2024",
        "export",
        "export ranking --indicator=x --period=2024 --format=pdf",
        "explain --unit=VN63-01",
        "status --no-such-option"
      })
  void aMistakeInTheCommandIsUsage(String command, Demo demo) {
    CommandLine.Outcome outcome = demo.danvan(command.split(" "));

    assertThat(outcome.exitCode()).as(outcome.err()).isEqualTo(USAGE);
    assertThat(outcome.err()).contains("Usage:").doesNotContain("\tat ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sql SELEC",
        "sql DELETE_FROM_nowhere",
        "explain --unit=VN63-XX --period=2024 --indicator=dialogues_per_unit_commune",
        "explain --unit=VN63-01 --period=2024 --indicator=no_such_indicator",
        "explain --unit=VN63-01 --period=1999 --indicator=dialogues_per_unit_commune",
        "export ranking --indicator=no_such_indicator --period=2024",
        "load no-such-folder"
      })
  void whatCannotBeDoneIsOneSentence(String command, Demo demo) {
    assertOneSentence(demo.danvan(command.split(" ")), "danvan: ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "serve",
        "dashboards",
        "sql select_1",
        "export ranking --indicator=x --period=2024"
      })
  void aHomeWithoutAWarehouseIsOneSentence(String command, Demo demo, @TempDir Path folder) {
    CommandLine empty = new CommandLine(demo.checkout(), folder.resolve("home"));

    assertOneSentence(empty.run(command.split(" ")), "danvan: ");
  }

  @Test
  void aHomeThatCannotBeWrittenIsOneSentence(Demo demo) {
    CommandLine unwritable = new CommandLine(demo.checkout(), Path.of("/proc/danvan"));

    assertOneSentence(unwritable.run("nightly"), "/proc/danvan");
  }

  @Test
  void nothingRunsOnAHomeWithoutServers(Demo demo, @TempDir Path folder) {
    CommandLine empty = new CommandLine(demo.checkout(), folder);

    assertThat(empty.run("status").out().lines())
        .hasSize(2)
        .allMatch(line -> line.contains("stopped"));
    assertThat(empty.run("stop").exitCode()).isZero();
  }

  private static void assertOneSentence(CommandLine.Outcome outcome, String words) {
    if (outcome.exitCode() != LOCKED) {
      assertThat(outcome.exitCode()).as(outcome.err()).isEqualTo(FAILED);
    }
    assertThat(outcome.err()).contains(words).doesNotContain("\tat ").doesNotContain("Exception");
    assertThat(outcome.err().strip().lines()).as(outcome.err()).hasSize(1);
  }

  private static List<String> unitAndNumber(String line) {
    int comma = line.lastIndexOf(',');
    return List.of(line.substring(0, comma), Numbers.of(line.substring(comma + 1)).toPlainString());
  }
}
