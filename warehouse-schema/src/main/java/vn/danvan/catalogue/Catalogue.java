package vn.danvan.catalogue;

import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything that the catalogue's files say, keyed by code in the order in which it was written.
 *
 * @param regions regions by frame
 * @param vocabulary words by kind and code
 * @param digest SHA-256 over all files; stands in every release
 */
public record Catalogue(
    Map<String, DataElement> elements,
    Map<String, Indicator> indicators,
    Map<String, Form> forms,
    Map<String, Unit> units,
    Map<String, List<Region>> regions,
    List<Archipelago> archipelagos,
    Map<String, Corpus> corpora,
    Map<String, Rule> rules,
    Map<String, Map<String, String>> vocabulary,
    String digest)
    implements Serializable {

  /** The two boundary frames, older first. */
  public static final List<String> FRAMES = List.of("63", "34");

  public DataElement element(String code) {
    return required(elements, code, "data element");
  }

  public Indicator indicator(String code) {
    return required(indicators, code, "indicator");
  }

  public Form form(String code) {
    return required(forms, code, "form");
  }

  public Unit unit(String id) {
    return required(units, id, "unit");
  }

  public Corpus corpus(String code) {
    return required(corpora, code, "corpus");
  }

  public Rule rule(String code) {
    return required(rules, code, "rule");
  }

  /** The word for a code, or the code itself when the vocabulary has none. */
  public String word(String kind, String code) {
    return vocabulary.getOrDefault(kind, Map.of()).getOrDefault(code, code);
  }

  /** The provinces of a frame in the order of their codes. */
  public List<Unit> provinces(String frame) {
    return units.values().stream()
        .filter(unit -> unit.isProvince() && unit.era().equals(frame))
        .toList();
  }

  /** The version of a form that serves a period. */
  public Optional<Form.Version> formVersion(String form, String period) {
    return form(form).version(period);
  }

  /** The label of a form's row: its own, or else its element's. */
  public String rowLabel(Form.Row row) {
    return row.labelVi() != null ? row.labelVi() : element(row.element()).labelVi();
  }

  private static <T> T required(Map<String, T> entries, String code, String what) {
    T entry = entries.get(code);
    if (entry == null) {
      throw new CatalogueException(
          "Unknown %s: %s. Known: %s".formatted(what, code, abbreviated(entries.keySet())));
    }
    return entry;
  }

  private static String abbreviated(Collection<String> codes) {
    String all = String.join(", ", codes);
    return all.length() <= 400 ? all : all.substring(0, 400) + ", …";
  }
}
