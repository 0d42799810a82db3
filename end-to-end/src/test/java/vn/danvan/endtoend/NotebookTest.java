package vn.danvan.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The notebook runs from its first cell to its last, and shows the ranking that the marts hold. */
@ExtendWith(DemoExtension.class)
@TestInstance(Lifecycle.PER_CLASS)
class NotebookTest {
  private final List<JsonNode> outputs = new ArrayList<>();
  private Facts facts;

  @BeforeAll
  void execute(Demo demo, @TempDir Path folder) throws IOException, InterruptedException {
    facts = new Facts(demo.trino("danvan"), Setting.AT_FIRST);
    Path notebooks = demo.checkout().resolve("notebooks");
    Path python = notebooks.resolve("target/venv/bin/python");
    Prerequisites.requireFile(python, "Jupyter is not installed", "./danvan test --all");
    Path log = folder.resolve("log");
    ProcessBuilder execution =
        new ProcessBuilder(
                python.toString(),
                "-m",
                "nbconvert",
                "--execute",
                "--to=notebook",
                // Else a failed cell is reported without its message.
                "--allow-errors",
                "--output-dir=" + folder,
                notebooks.resolve("bang-xep-hang.ipynb").toString())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    execution
        .environment()
        .putAll(
            Map.of(
                // The kernel runs on the first java that it finds.
                "PATH",
                Path.of(System.getProperty("java.home"), "bin")
                    + File.pathSeparator
                    + System.getenv("PATH"),
                "DANVAN_TRINO_URL",
                demo.trino("danvan").url(),
                "JUPYTER_CONFIG_PATH",
                notebooks.resolve("jupyter").toString(),
                "JUPYTER_CONFIG_DIR",
                folder.resolve("config").toString(),
                "JUPYTER_DATA_DIR",
                folder.resolve("data").toString(),
                "JUPYTER_RUNTIME_DIR",
                folder.resolve("runtime").toString()));

    int exitCode = execution.start().waitFor();

    assertThat(exitCode).as(Files.readString(log)).isZero();
    JsonNode executed = new ObjectMapper().readTree(folder.resolve("bang-xep-hang.ipynb").toFile());
    executed.path("cells").forEach(cell -> cell.path("outputs").forEach(outputs::add));
  }

  @Test
  void noCellFails() {
    assertThat(outputs).isNotEmpty();
    assertThat(outputs)
        .allSatisfy(
            output ->
                assertThat(output.path("output_type").asText())
                    .as(output.path("ename") + ": " + output.path("evalue"))
                    .isNotEqualTo("error"));
  }

  @Test
  void theTableHasEveryUnitWithItsValueOrReason() {
    String table = shown("text/html");

    assertThat(table).contains("DỮ LIỆU MÔ PHỎNG", facts.releaseName(), facts.indicatorLabel());
    for (Facts.Unit unit : facts.units()) {
      assertThat(table)
          .contains(
              unit.name(),
              unit.ranked()
                  ? Numbers.vietnamese(unit.value(), facts.decimals())
                  : "Không xếp hạng: " + unit.reason());
    }
    assertThat(table.split("<tr>", -1)).as("head and rows").hasSize(2 + facts.units().size());
  }

  @Test
  void theChartHasABarForEachOfTheFirst() {
    String chart = shown("image/svg+xml");

    assertThat(chart).contains("DỮ LIỆU MÔ PHỎNG", facts.releaseName());
    facts.ranked().stream()
        .filter(unit -> unit.rank() <= 15)
        .forEach(
            unit ->
                assertThat(chart)
                    .contains(
                        unit.rank() + ". " + unit.name(),
                        Numbers.vietnamese(unit.value(), facts.decimals())));
  }

  private String shown(String kind) {
    StringBuilder all = new StringBuilder();
    for (JsonNode output : outputs) {
      JsonNode data = output.path("data").path(kind);
      all.append(data.isTextual() ? data.asText() : "");
      data.forEach(line -> all.append(line.asText()));
    }
    return all.toString();
  }
}
