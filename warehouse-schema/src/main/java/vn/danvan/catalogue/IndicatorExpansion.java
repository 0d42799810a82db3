package vn.danvan.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * One definition for several levels, or for the members of a dimension, to an indicator each.
 *
 * <p>{@code expand: {level: [province, district]}} writes the definition once per level: in every
 * text {@code {level}} stands for the code and {@code {level_vi}}, {@code {level_en}} for its word
 * in the middle of a sentence. What {@code per: {district: {…}}} says holds for that one alone.
 */
final class IndicatorExpansion {
  private static final Locale VIETNAMESE = Locale.of("vi", "VN");

  private final Map<String, Dimension> dimensions;
  private final Map<String, Map<String, String>> vocabulary;

  IndicatorExpansion(
      Map<String, Dimension> dimensions, Map<String, Map<String, String>> vocabulary) {
    this.dimensions = dimensions;
    this.vocabulary = vocabulary;
  }

  /** The definition's indicators; itself when it expands to nothing. */
  List<JsonNode> expanded(Entry entry) {
    JsonNode expand = entry.node().path("expand");
    if (!expand.isObject()) {
      return List.of(entry.node());
    }
    String axis = expand.fieldNames().next();
    String blank = "{" + axis + "}";
    if (!entry.text("code").contains(blank)) {
      throw new CatalogueException(
          "%s: indicator %s expands over %s, so its code needs %s"
              .formatted(entry.origin().at(List.of("code")), entry.text("code"), axis, blank));
    }
    requireKnown(entry, expand.get(axis));
    List<JsonNode> indicators = new ArrayList<>();
    for (JsonNode code : expand.get(axis)) {
      ObjectNode one = entry.node().deepCopy();
      one.remove(List.of("expand", "per"));
      one.setAll((ObjectNode) override(entry.node().path("per").path(code.asText())));
      ObjectNode filled = (ObjectNode) filled(one, words(axis, code.asText(), entry));
      filled.put("family", family(entry.text("code")));
      indicators.add(filled);
    }
    return indicators;
  }

  private static void requireKnown(Entry entry, JsonNode codes) {
    Set<String> known = new HashSet<>();
    codes.forEach(code -> known.add(code.asText()));
    entry
        .node()
        .path("per")
        .fieldNames()
        .forEachRemaining(
            code -> {
              if (!known.contains(code)) {
                throw new CatalogueException(
                    "%s: indicator %s says something per %s, over which it does not expand"
                        .formatted(
                            entry.origin().at(List.of("per", code)), entry.text("code"), code));
              }
            });
  }

  private static JsonNode override(JsonNode per) {
    return per.isObject() ? per : JsonNodeFactory.instance.objectNode();
  }

  /** The template's code without its blank: dvk_proposal_rate of dvk_proposal_rate_{level}. */
  private static String family(String code) {
    return code.replaceAll("_?\\{[a-z_]+}", "");
  }

  private Map<String, String> words(String axis, String code, Entry entry) {
    String vi;
    String en;
    if (axis.equals("level")) {
      vi = vocabulary.getOrDefault("level", Map.of()).getOrDefault(code, code);
      en = code;
    } else {
      Dimension dimension = dimensions.get(axis);
      Dimension.Member member =
          dimension == null
              ? null
              : dimension.members().stream()
                  .filter(one -> one.code().equals(code))
                  .findFirst()
                  .orElse(null);
      if (member == null) {
        throw new CatalogueException(
            "%s: indicator %s expands over %s, which is no member of the dimension %s"
                .formatted(
                    entry.origin().at(List.of("expand", axis)), entry.text("code"), code, axis));
      }
      vi = member.labelVi();
      en = member.labelEn();
    }
    return Map.of(
        "{" + axis + "}", code,
        "{" + axis + "_vi}", begunSmall(vi, VIETNAMESE),
        "{" + axis + "_en}", begunSmall(en, Locale.ROOT));
  }

  private static String begunSmall(String word, Locale locale) {
    return word.substring(0, 1).toLowerCase(locale) + word.substring(1);
  }

  private static JsonNode filled(JsonNode node, Map<String, String> words) {
    if (node.isTextual()) {
      String text = node.asText();
      for (Map.Entry<String, String> word : words.entrySet()) {
        text = text.replace(word.getKey(), word.getValue());
      }
      return TextNode.valueOf(text);
    }
    if (node.isArray()) {
      ArrayNode array = JsonNodeFactory.instance.arrayNode();
      node.forEach(item -> array.add(filled(item, words)));
      return array;
    }
    if (node.isObject()) {
      ObjectNode object = JsonNodeFactory.instance.objectNode();
      node.properties().forEach(item -> object.set(item.getKey(), filled(item.getValue(), words)));
      return object;
    }
    return node;
  }
}
