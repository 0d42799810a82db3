package vn.danvan.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A form's versions written out. A later file that states the same form adds versions to it, or
 * replaces those of the same name; and a version may say only what it changes of another:
 *
 * <pre>
 * - version: "2026"
 *   extends: {version: "2016", without_levels: [district], without_elements: [districts]}
 * </pre>
 *
 * <p>{@code without_cells: {agencies_total: [district]}} leaves out single cells of a row and of
 * what stands below it.
 */
final class FormVersions {
  private FormVersions() {}

  /** The form as a later file leaves it: what that does not say stays. */
  static ObjectNode merged(JsonNode earlier, JsonNode later) {
    Map<String, JsonNode> versions = new LinkedHashMap<>();
    for (JsonNode form : List.of(earlier, later)) {
      form.path("versions")
          .forEach(version -> versions.put(version.path("version").asText(), version));
    }
    ObjectNode merged = earlier.deepCopy();
    merged.setAll((ObjectNode) later);
    merged.set("versions", array(versions.values()));
    return merged;
  }

  /**
   * The form with every version whole.
   *
   * @param origins where each version stands, by {@link Form#versionName}
   */
  static ObjectNode expanded(Entry form, Map<String, Origin> origins) {
    Map<String, JsonNode> whole = new LinkedHashMap<>();
    for (JsonNode version : form.node().path("versions")) {
      JsonNode change = version.path("extends");
      JsonNode base = whole.get(change.path("version").asText());
      if (change.isObject() && base == null) {
        throw fault(
            form,
            version,
            origins,
            "extends %s, which is no version before it".formatted(change.path("version").asText()));
      }
      if (change.isObject()) {
        requireKnown(form, version, base, origins);
      }
      whole.put(
          version.path("version").asText(),
          change.isObject() ? changed(base, version, change) : version);
    }
    ObjectNode expanded = form.node().deepCopy();
    expanded.set("versions", array(whole.values()));
    return expanded;
  }

  /** A change of a row that is not there would change nothing and say nothing. */
  private static void requireKnown(
      Entry form, JsonNode version, JsonNode base, Map<String, Origin> origins) {
    JsonNode change = version.path("extends");
    Set<String> unknown = texts(change.path("without_elements"));
    change.path("labels").fieldNames().forEachRemaining(unknown::add);
    change.path("without_cells").fieldNames().forEachRemaining(unknown::add);
    for (JsonNode section : base.path("sections")) {
      section.path("rows").forEach(row -> unknown.remove(row.path("element").asText()));
    }
    if (!unknown.isEmpty()) {
      throw fault(
          form,
          version,
          origins,
          "leaves out or labels %s, for which %s has no row"
              .formatted(
                  String.join(", ", new TreeSet<>(unknown)), change.path("version").asText()));
    }
  }

  private static CatalogueException fault(
      Entry form, JsonNode version, Map<String, Origin> origins, String words) {
    String name = Form.versionName(form.text("code"), version.path("version").asText());
    return new CatalogueException(
        "%s: form %s %s".formatted(origins.get(name).at(List.of("extends")), name, words));
  }

  private static ObjectNode changed(JsonNode base, JsonNode version, JsonNode change) {
    Set<String> levels = texts(change.path("without_levels"));
    Set<String> elements = texts(change.path("without_elements"));
    ObjectNode whole = version.deepCopy();
    whole.remove("extends");
    if (!version.has("era") && base.has("era")) {
      whole.set("era", base.get("era"));
    }
    if (!version.has("columns")) {
      ArrayNode columns = whole.putArray("columns");
      base.path("columns").forEach(column -> addUnless(levels, column, "level", columns));
    }
    ArrayNode sections = whole.putArray("sections");
    for (JsonNode section : base.path("sections")) {
      ArrayNode rows = JsonNodeFactory.instance.arrayNode();
      for (JsonNode row : section.path("rows")) {
        if (!elements.contains(row.path("element").asText())) {
          ObjectNode kept = row.deepCopy();
          ArrayNode asked = kept.putArray("levels");
          Set<String> out = texts(change.path("without_cells").path(row.path("element").asText()));
          out.addAll(levels);
          for (JsonNode level : row.path("levels")) {
            if (!out.contains(level.asText())) {
              asked.add(level);
            }
          }
          relabel(kept, change.path("labels"));
          if (!asked.isEmpty()) {
            rows.add(kept);
          }
        }
      }
      if (!rows.isEmpty()) {
        ObjectNode kept = section.deepCopy();
        kept.set("rows", rows);
        sections.add(kept);
      }
    }
    return whole;
  }

  private static void relabel(ObjectNode row, JsonNode labels) {
    JsonNode label = labels.path(row.path("element").asText());
    if (label.isTextual() && !row.has("breakdown")) {
      row.set("label_vi", label);
    }
  }

  private static void addUnless(Set<String> out, JsonNode item, String key, ArrayNode into) {
    if (!out.contains(item.path(key).asText())) {
      into.add(item);
    }
  }

  private static Set<String> texts(JsonNode list) {
    Set<String> texts = new HashSet<>();
    list.forEach(item -> texts.add(item.asText()));
    return texts;
  }

  private static ArrayNode array(Iterable<JsonNode> items) {
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    items.forEach(array::add);
    return array;
  }
}
