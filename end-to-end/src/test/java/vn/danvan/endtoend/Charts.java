package vn.danvan.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The charts of the ranking dashboard as their files state them. */
record Charts(Map<String, JsonNode> files) {

  /** Every chart has an expectation in the tests; a new one needs its own. */
  static final Set<String> COMPARED =
      Set.of(
          "shown",
          "key_figures",
          "how_sure",
          "table",
          "map",
          "rank_sets",
          "funnel",
          "outside",
          "changes",
          "bars",
          "unranked",
          "trend",
          "real_figures");

  static Charts of(Path checkout) {
    ObjectMapper yaml = new YAMLMapper();
    try (Stream<Path> files = Files.list(checkout.resolve("dashboards/ranking/charts"))) {
      Map<String, JsonNode> charts =
          files.collect(
              Collectors.toMap(
                  file -> file.getFileName().toString().replace(".yaml", ""),
                  file -> {
                    try {
                      return yaml.readTree(file.toFile());
                    } catch (IOException e) {
                      throw new UncheckedIOException(e);
                    }
                  },
                  (a, b) -> a,
                  TreeMap::new));
      assertThat(charts.keySet())
          .as("charts that these tests compare: add the expectation of a new one")
          .isEqualTo(COMPARED);
      return new Charts(charts);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String name(String chart) {
    return files.get(chart).path("name").asText();
  }
}
