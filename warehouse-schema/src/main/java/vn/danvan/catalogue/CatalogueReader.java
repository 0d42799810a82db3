package vn.danvan.catalogue;

import static com.fasterxml.jackson.databind.DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.danvan.period.ReportingCalendar;

/**
 * Reads the catalogue: first the files shipped with the project, then those of the operator's own
 * directory, whose entries replace shipped ones of the same code or add to them. Every file is held
 * against {@link CatalogueSchema}; {@link CatalogueCheck} then holds the whole against itself.
 */
public final class CatalogueReader {
  static final JsonMapper YAML =
      JsonMapper.builder(new YAMLFactory())
          .addModule(new JavaTimeModule())
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .enable(FAIL_ON_UNKNOWN_PROPERTIES)
          // Of two equal keys the earlier would vanish without a word.
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
          .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
          .build();

  private final CatalogueSchema schema =
      new CatalogueSchema(CatalogueFiles.shipped("catalogue.schema.json"));
  private final MessageDigest digest = sha256();
  private final Map<String, Entry> rawIndicators = new LinkedHashMap<>();
  private final Map<String, Entry> rawForms = new LinkedHashMap<>();
  private final Map<String, Dimension> dimensions = new LinkedHashMap<>();
  private final Map<String, DataElement> elements = new LinkedHashMap<>();
  private final Map<String, Indicator> indicators = new LinkedHashMap<>();
  private final Map<String, Form> forms = new LinkedHashMap<>();
  private final Map<String, Unit> units = new LinkedHashMap<>();
  private final Map<String, List<Region>> regions = new LinkedHashMap<>();
  private final Map<String, Archipelago> archipelagos = new LinkedHashMap<>();
  private final Map<String, Origin> origins = new HashMap<>();
  private final Map<String, Corpus> corpora = new LinkedHashMap<>();
  private final Map<String, Rule> rules = new LinkedHashMap<>();

  /** Each rule as it was first written: its thresholds are those that the code knows. */
  private final Map<String, Rule> firstRules = new HashMap<>();

  private final Map<String, ListValidity> listValidity = new LinkedHashMap<>();
  private final Map<String, CountCheck> countChecks = new LinkedHashMap<>();
  private final Map<String, Map<String, String>> vocabulary = new LinkedHashMap<>();
  private final Map<String, Map<String, List<String>>> wording = new LinkedHashMap<>();
  private final Map<String, Measure> measures = new LinkedHashMap<>();
  private final Map<String, Layout> layouts = new LinkedHashMap<>();

  /** Key by key, so that an operator changes one and keeps the others. */
  private final ObjectNode ranking = YAML.createObjectNode();

  private ReportingCalendar calendar = ReportingCalendar.CALENDAR_YEARS;

  private CatalogueReader() {}

  /** The catalogue as shipped. */
  public static Catalogue shipped() {
    return read(null);
  }

  /**
   * The catalogue as shipped, with the entries of an operator's directory added or replaced.
   *
   * @param directory folder of .yaml or .yml files; null or a folder that does not exist stands for
   *     none
   * @throws CatalogueException when a file breaks the schema or the whole does not hold together:
   *     the message names file, line and key
   */
  public static Catalogue read(Path directory) {
    CatalogueReader reader = new CatalogueReader();
    for (String file : reader.index()) {
      reader.add("catalogue/" + file, CatalogueFiles.shipped(file));
    }
    for (Path file : CatalogueFiles.of(directory)) {
      try {
        reader.add(file.toString(), Files.readString(file));
      } catch (IOException e) {
        throw new CatalogueException("Cannot read catalogue file " + file + ": " + e, e);
      }
    }
    reader.writeOut();
    return CatalogueCheck.checked(reader.catalogue(), reader.firstRules, reader.origins);
  }

  private List<String> index() {
    try {
      return YAML.readValue(CatalogueFiles.shipped("index.yaml"), new TypeReference<>() {});
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(String file, String text) {
    digest.update(text.getBytes(StandardCharsets.UTF_8));
    YamlLines lines = new YamlLines(text);
    JsonNode tree;
    try {
      tree = YAML.readTree(text);
    } catch (IOException e) {
      throw new CatalogueException("%s is not YAML: %s".formatted(file, e.getMessage()), e);
    }
    schema.require(file, tree, lines);
    merge(tree, file, lines);
  }

  private void merge(JsonNode tree, String file, YamlLines lines) {
    each(tree, "dimensions", file, lines, Dimension.class, Dimension::code, dimensions);
    each(tree, "elements", file, lines, DataElement.class, DataElement::code, elements);
    each(tree, "units", file, lines, Unit.class, Unit::id, units);
    each(tree, "archipelagos", file, lines, Archipelago.class, Archipelago::name, archipelagos);
    each(tree, "corpora", file, lines, Corpus.class, Corpus::code, corpora);
    each(tree, "rules", file, lines, Rule.class, Rule::code, rules);
    rules.forEach(firstRules::putIfAbsent);
    each(tree, "measures", file, lines, Measure.class, Measure::name, measures);
    each(tree, "layouts", file, lines, Layout.class, Layout::name, layouts);
    for (Entry entry : Entry.named(tree, "indicators", file, lines)) {
      rawIndicators.put(entry.text("code"), entry);
    }
    for (Entry entry : Entry.named(tree, "forms", file, lines)) {
      JsonNode versions = entry.node().path("versions");
      for (int i = 0; i < versions.size(); i++) {
        origins.put(
            Form.versionName(entry.text("code"), versions.get(i).path("version").asText()),
            entry.origin().of("versions", i));
      }
      rawForms.merge(
          entry.text("code"),
          entry,
          (earlier, later) ->
              new Entry(FormVersions.merged(earlier.node(), later.node()), later.origin()));
    }
    tree.path("frames")
        .properties()
        .forEach(
            frame ->
                regions.put(
                    frame.getKey(), YAML.convertValue(frame.getValue(), new TypeReference<>() {})));
    tree.path("vocabulary")
        .properties()
        .forEach(
            kind ->
                kind.getValue()
                    .properties()
                    .forEach(
                        word ->
                            vocabulary
                                .computeIfAbsent(kind.getKey(), k -> new LinkedHashMap<>())
                                .put(word.getKey(), word.getValue().asText())));
    tree.path("wording").properties().forEach(this::addWords);
    tree.path("ranking").properties().forEach(key -> ranking.set(key.getKey(), key.getValue()));
    Entry.all(tree, "list_validity", file, lines).stream()
        .map(entry -> entry.as(ListValidity.class))
        .forEach(validity -> listValidity.put(validity.era(), validity));
    Entry.all(tree, "count_checks", file, lines).stream()
        .map(entry -> entry.as(CountCheck.class))
        .forEach(check -> countChecks.put(check.element(), check));
    if (tree.has("reporting_years")) {
      calendar = ReportingYears.read(tree.path("reporting_years"), file, lines);
    }
  }

  /** Words are added to those that stand already. */
  private void addWords(Map.Entry<String, JsonNode> kind) {
    for (Map.Entry<String, JsonNode> meaning : kind.getValue().properties()) {
      List<String> words =
          wording
              .computeIfAbsent(kind.getKey(), k -> new LinkedHashMap<>())
              .computeIfAbsent(meaning.getKey(), m -> new ArrayList<>());
      meaning.getValue().forEach(word -> words.add(word.asText()));
    }
  }

  /** Definitions that stand for several, once all words are known. */
  private void writeOut() {
    regions.forEach(
        (frame, list) -> {
          Unit country = Unit.country(frame);
          units.put(country.id(), country);
          list.stream()
              .map(region -> Unit.of(region, frame))
              .forEach(unit -> units.put(unit.id(), unit));
        });
    IndicatorExpansion expansion = new IndicatorExpansion(dimensions, vocabulary);
    for (Entry entry : rawIndicators.values()) {
      for (JsonNode one : expansion.expanded(entry)) {
        Entry whole = new Entry(one, entry.origin());
        if (indicators.containsKey(whole.text("code"))
            && origins.get(whole.text("code")).file().equals(entry.origin().file())) {
          throw new CatalogueException(
              "%s: indicator %s is written out to %s, which another one of this file already is"
                  .formatted(
                      entry.origin().at(List.of("code")), entry.text("code"), whole.text("code")));
        }
        put(whole, Indicator.class, Indicator::code, indicators);
      }
    }
    for (Entry entry : rawForms.values()) {
      JsonNode whole = FormVersions.expanded(entry, origins);
      put(new Entry(whole, entry.origin()), Form.class, Form::code, forms);
    }
  }

  private <T> void each(
      JsonNode tree,
      String key,
      String file,
      YamlLines lines,
      Class<T> type,
      Function<T, String> code,
      Map<String, T> into) {
    Entry.named(tree, key, file, lines).forEach(entry -> put(entry, type, code, into));
  }

  private <T> void put(Entry entry, Class<T> type, Function<T, String> code, Map<String, T> into) {
    T value = entry.as(type);
    into.put(code.apply(value), value);
    origins.put(code.apply(value), entry.origin());
  }

  private Catalogue catalogue() {
    return new Catalogue(
        Collections.unmodifiableMap(dimensions),
        Collections.unmodifiableMap(elements),
        Collections.unmodifiableMap(indicators),
        Collections.unmodifiableMap(forms),
        Collections.unmodifiableMap(units),
        Collections.unmodifiableMap(regions),
        List.copyOf(archipelagos.values()),
        Collections.unmodifiableMap(corpora),
        Collections.unmodifiableMap(rules),
        calendar,
        Collections.unmodifiableMap(listValidity),
        Collections.unmodifiableMap(countChecks),
        Collections.unmodifiableMap(vocabulary),
        Collections.unmodifiableMap(wording),
        List.copyOf(measures.values()),
        List.copyOf(layouts.values()),
        YAML.convertValue(ranking, RankingMethod.class),
        HexFormat.of().formatHex(digest.digest()));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
