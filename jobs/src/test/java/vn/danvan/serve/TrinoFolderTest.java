package vn.danvan.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrinoFolderTest {
  private static final Path TEMPLATES = Path.of("..", "deploy", "trino", "etc");

  @TempDir private Path folder;
  private TrinoFolder trino;

  @BeforeEach
  void writeFolder() throws IOException {
    Path checkout = folder.resolve("check out");
    Path etc = checkout.resolve("deploy/trino/etc");
    Files.createDirectories(etc.resolve("catalog"));
    try (Stream<Path> files = Files.walk(TEMPLATES)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.copy(file, etc.resolve(TEMPLATES.relativize(file).toString()));
      }
    }
    Files.createDirectories(checkout.resolve("deploy/trino/target/trino-server/plugin/iceberg"));
    trino = new TrinoFolder(folder.resolve("nhà"), checkout);
    trino.write(18080, "1g");
  }

  @Test
  void nothingIsLeftToFillIn() throws IOException {
    try (Stream<Path> files = Files.walk(trino.etc())) {
      assertThat(files.filter(Files::isRegularFile))
          .hasSize(7)
          .allSatisfy(
              file -> {
                assertThat(values(file)).noneMatch(line -> line.contains("${"));
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
              });
    }
  }

  @Test
  void bothCatalogsAreTheHomesOwnAndOnlyOneIsWritable() throws IOException {
    Path catalogs = trino.etc().resolve("catalog");
    List<String> everybodys = values(catalogs.resolve("danvan.properties"));
    List<String> etls = values(catalogs.resolve("danvan_etl.properties"));

    assertThat(everybodys)
        .contains(
            "iceberg.jdbc-catalog.default-warehouse-dir=file://%s/nhà/warehouse".formatted(folder))
        .contains("iceberg.security=READ_ONLY");
    assertThat(etls)
        .containsExactlyElementsOf(
            everybodys.stream().filter(line -> !line.startsWith("iceberg.security")).toList());
  }

  @Test
  void theCommandListensOnLoopbackAndHasItsHeap() {
    assertThat(trino.command())
        .contains("-Xmx1g", "-Dnode.bind-ip=127.0.0.1", "io.trino.server.TrinoServer");
  }

  @Test
  void supersetReadsTheReportsAndNothingElseOfTheWarehouse() throws IOException {
    JsonNode rules = new ObjectMapper().readTree(trino.etc().resolve("rules.json").toFile());

    assertThat(StreamSupport.stream(rules.path("tables").spliterator(), false))
        .filteredOn(rule -> "superset".matches(rule.path("user").asText(".*")))
        .filteredOn(rule -> "danvan".matches(rule.path("catalog").asText(".*")))
        .extracting(JsonNode::toString)
        .containsExactly(
            "{\"user\":\"superset\",\"catalog\":\"danvan\",\"schema\":\"report\","
                + "\"privileges\":[\"SELECT\"]}");
    assertThat(StreamSupport.stream(rules.path("catalogs").spliterator(), false))
        .filteredOn(rule -> "superset".matches(rule.path("user").asText(".*")))
        .extracting(rule -> rule.path("catalog").asText() + " " + rule.path("allow").asText())
        .containsExactly("danvan|system read-only");
  }

  private static List<String> values(Path file) throws IOException {
    return Files.readAllLines(file).stream()
        .filter(line -> !line.startsWith("#") && !line.isBlank())
        .toList();
  }
}
