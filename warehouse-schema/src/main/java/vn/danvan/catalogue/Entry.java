package vn.danvan.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** An entry of a catalogue file as it was written, with its place. */
record Entry(JsonNode node, Origin origin) {
  private static final List<String> NAMES = List.of("id", "code", "name");

  /** What it is called among its kind. */
  String name() {
    return NAMES.stream().filter(node::has).map(this::text).findFirst().orElse("");
  }

  String text(String key) {
    return node.path(key).asText();
  }
}
