package vn.danvan.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Publishing again changes nothing and doubles nothing. */
@ExtendWith(DemoExtension.class)
class PublishTwiceTest {
  private static final Map<String, String> NAME_OF =
      Map.of(
          "chart", "slice_name",
          "dataset", "table_name",
          "dashboard", "dashboard_title",
          "database", "database_name");

  @Test
  void aSecondPublicationLeavesEveryAssetWhatItWas(Demo demo) {
    Map<String, List<String>> before = assets(demo);

    CommandLine.Outcome again = demo.danvan("dashboards");

    assertThat(again.exitCode()).as(again.err()).isZero();
    assertThat(assets(demo)).isEqualTo(before);
    before.values().forEach(names -> assertThat(names).isNotEmpty().doesNotHaveDuplicates());
  }

  /** By kind, the number and name of each; an administrator sees also those without rights. */
  private static Map<String, List<String>> assets(Demo demo) {
    SupersetApi superset = SupersetApi.signedIn(demo, "admin", demo.adminPassword());
    Map<String, List<String>> assets = new TreeMap<>();
    NAME_OF.forEach(
        (kind, name) -> {
          JsonNode all =
              superset.read("/api/v1/%s/?q=(page_size:100)".formatted(kind)).path("result");
          assets.put(
              kind,
              StreamSupport.stream(all.spliterator(), false)
                  .map(one -> one.path(name).asText())
                  .sorted()
                  .toList());
        });
    return assets;
  }
}
