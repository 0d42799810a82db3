package vn.danvan.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.danvan.catalogue.CatalogueReader;
import vn.danvan.synthetic.Synthetic;
import vn.danvan.synthetic.SyntheticHistory;
import vn.danvan.table.Table;
import vn.danvan.table.Tables;

/**
 * A run that is killed is done again, and ends in the same tables as one that nothing disturbed.
 */
class CrashTest {
  /** What tells one run from another, and no more: identities and times. */
  private static final List<String> OF_THE_RUN =
      List.of(
          "release_id",
          "batch",
          "run_id",
          "received_at",
          "computed_at",
          "published_at",
          "received_by",
          "received_on");

  @TempDir private Path folder;

  @Test
  void killedAfterAnyStepItConvergesToTheSameTables() throws Exception {
    // given
    Path sent = folder.resolve("sent");
    Synthetic.write(
        SyntheticHistory.of(CatalogueReader.shipped(), 5),
        sent,
        report -> report.period().equals("2024") && report.unitId().startsWith("VN63-1"),
        line -> {});
    TestHome undisturbed = new TestHome(folder.resolve("undisturbed")).withoutObligations();
    undisturbed.receiveAll("synthetic", sent.resolve("lan-1"));
    undisturbed.run("nightly");
    TestHome disturbed = new TestHome(folder.resolve("disturbed")).withoutObligations();
    disturbed.receiveAll("synthetic", sent.resolve("lan-1"));

    // when
    for (String step : List.of("inbox", "read", "figure", "audit")) {
      killWhenItSays(step, disturbed);
    }
    disturbed.run("nightly");

    // then
    assertThat(contents(disturbed)).isEqualTo(contents(undisturbed));
  }

  /** Runs nightly as a process of its own and kills it as soon as it has reported a step. */
  private static void killWhenItSays(String step, TestHome home)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(flags());
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Danvan.class.getName()));
    command.addAll(List.of("nightly", "--home", home.folder().toString()));
    Process run = new ProcessBuilder(command).redirectErrorStream(true).start();
    try (BufferedReader lines = run.inputReader()) {
      String line = lines.readLine();
      while (line != null && !line.contains(" " + step + " ")) {
        line = lines.readLine();
      }
      assertThat(line).as("the run reports the step %s", step).isNotNull();
      run.destroyForcibly();
    }
    assertThat(run.waitFor(1, TimeUnit.MINUTES)).isTrue();
  }

  private static List<String> flags() {
    return java.lang.management.ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
        .filter(
            flag -> flag.startsWith("--") || flag.startsWith("-Xmx") || flag.startsWith("-Duser"))
        .toList();
  }

  /** The rows of every table that a release or its inputs are read from. */
  private static Map<String, List<String>> contents(TestHome home) {
    return home.ask(
        warehouse -> {
          Map<String, List<String>> contents = new TreeMap<>();
          for (Table table : Tables.all()) {
            if (table.namespace().equals("ops")) {
              continue;
            }
            String columns =
                String.join(
                    ", ",
                    table.columnNames().stream()
                        .filter(name -> !OF_THE_RUN.contains(name))
                        .toList());
            String current =
                !table.partitionedBy().contains("release_id")
                    ? ""
                    : " WHERE release_id = (SELECT max_by(release_id, publication) FROM"
                        + " mart.publication)";
            contents.put(
                table.name(),
                TestHome.texts(
                        warehouse
                            .spark()
                            .sql("SELECT %s FROM %s%s".formatted(columns, table.name(), current)))
                    .stream()
                    .sorted()
                    .toList());
          }
          return contents;
        });
  }
}
