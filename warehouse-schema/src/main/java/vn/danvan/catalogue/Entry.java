package vn.danvan.catalogue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** An entry of a catalogue file as it was written, with its place. */
record Entry(JsonNode node, Origin origin) {
  private static final List<String> NAMES = List.of("id", "code", "name");

  /** The entries of a list of a file. */
  static List<Entry> all(JsonNode tree, String key, String file, YamlLines lines) {
    JsonNode list = tree.path(key);
    return IntStream.range(0, list.size())
        .mapToObj(i -> new Entry(list.get(i), new Origin(file, lines, List.of(key, i))))
        .toList();
  }

  /**
   * The same, each of them called something else.
   *
   * @throws CatalogueException when two are called the same
   */
  static List<Entry> named(JsonNode tree, String key, String file, YamlLines lines) {
    List<Entry> entries = all(tree, key, file, lines);
    Set<String> seen = new HashSet<>();
    for (Entry entry : entries) {
      if (!seen.add(entry.name())) {
        throw new CatalogueException(
            "%s: %s is written twice under %s of this file"
                .formatted(entry.origin().at(List.of()), entry.name(), key));
      }
    }
    return entries;
  }

  /** What it is called among its kind. */
  String name() {
    return NAMES.stream().filter(node::has).map(this::text).findFirst().orElse("");
  }

  String text(String key) {
    return node.path(key).asText();
  }

  /**
   * The entry as a record of its kind.
   *
   * @throws CatalogueException when it cannot be one: the message names file and line
   */
  <T> T as(Class<T> type) {
    try {
      return CatalogueReader.YAML.treeToValue(node, type);
    } catch (JsonProcessingException e) {
      throw new CatalogueException(
          "%s cannot be read: %s".formatted(origin.at(List.of()), e.getOriginalMessage()), e);
    }
  }
}
