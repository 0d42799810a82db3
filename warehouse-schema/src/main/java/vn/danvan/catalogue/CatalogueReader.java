package vn.danvan.catalogue;

import static com.fasterxml.jackson.databind.DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads the catalogue: first the files shipped with the project, then those of the operator's own
 * directory, whose entries replace shipped ones of the same code or add to them. Every file is held
 * against {@code catalogue.schema.json}; {@link CatalogueCheck} then holds the whole against
 * itself.
 */
public final class CatalogueReader {
  private static final String ROOT = "/catalogue/";
  private static final JsonMapper YAML =
      JsonMapper.builder(new YAMLFactory())
          .addModule(new JavaTimeModule())
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .enable(FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
          .build();

  private final JsonSchema schema;
  private final MessageDigest digest;
  private final Map<String, DataElement> elements = new LinkedHashMap<>();
  private final Map<String, Indicator> indicators = new LinkedHashMap<>();
  private final Map<String, Form> forms = new LinkedHashMap<>();
  private final Map<String, Unit> units = new LinkedHashMap<>();
  private final Map<String, List<Region>> regions = new LinkedHashMap<>();
  private final Map<String, Archipelago> archipelagos = new LinkedHashMap<>();
  private final Map<String, String> origins = new HashMap<>();
  private final Map<String, Corpus> corpora = new LinkedHashMap<>();
  private final Map<String, Rule> rules = new LinkedHashMap<>();
  private final Map<String, Map<String, String>> vocabulary = new LinkedHashMap<>();

  private String reading;

  private CatalogueReader() {
    schema =
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(resource("catalogue.schema.json"));
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The catalogue as shipped. */
  public static Catalogue shipped() {
    return read(null);
  }

  /**
   * The catalogue as shipped, with the entries of an operator's directory added or replaced.
   *
   * @param directory folder of .yaml files; null or a folder that does not exist stands for none
   * @throws CatalogueException when a file breaks the schema or the whole does not hold together
   */
  public static Catalogue read(Path directory) {
    CatalogueReader reader = new CatalogueReader();
    for (String file : reader.index()) {
      reader.add("catalogue/" + file, resource(file));
    }
    for (Path file : yamlFiles(directory)) {
      try {
        reader.add(file.toString(), Files.readString(file));
      } catch (IOException e) {
        throw new CatalogueException("Cannot read catalogue file " + file + ": " + e, e);
      }
    }
    return CatalogueCheck.checked(reader.catalogue(), reader.origins);
  }

  private List<String> index() {
    try {
      return YAML.readValue(resource("index.yaml"), new TypeReference<>() {});
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(String file, String text) {
    digest.update(text.getBytes(StandardCharsets.UTF_8));
    reading = file;
    JsonNode tree;
    try {
      tree = YAML.readTree(text);
    } catch (IOException e) {
      throw new CatalogueException("%s is not YAML: %s".formatted(file, e.getMessage()), e);
    }
    String faults =
        schema.validate(tree).stream()
            .map(ValidationMessage::toString)
            .sorted()
            .limit(5)
            .collect(Collectors.joining("; "));
    if (!faults.isEmpty()) {
      throw new CatalogueException("%s breaks the catalogue schema: %s".formatted(file, faults));
    }
    try {
      merge(YAML.treeToValue(tree, Content.class));
    } catch (IOException e) {
      throw new CatalogueException("%s cannot be read: %s".formatted(file, e.getMessage()), e);
    }
  }

  private void merge(Content content) {
    put(elements, content.elements, DataElement::code);
    put(indicators, content.indicators, Indicator::code);
    put(forms, content.forms, Form::code);
    put(units, content.units, Unit::id);
    put(corpora, content.corpora, Corpus::code);
    put(rules, content.rules, Rule::code);
    if (content.frames != null) {
      regions.putAll(content.frames);
    }
    put(archipelagos, content.archipelagos, Archipelago::name);
    if (content.vocabulary != null) {
      content.vocabulary.forEach(
          (kind, words) ->
              vocabulary.computeIfAbsent(kind, k -> new LinkedHashMap<>()).putAll(words));
    }
  }

  private Catalogue catalogue() {
    return new Catalogue(
        Collections.unmodifiableMap(elements),
        Collections.unmodifiableMap(indicators),
        Collections.unmodifiableMap(forms),
        Collections.unmodifiableMap(units),
        Collections.unmodifiableMap(regions),
        List.copyOf(archipelagos.values()),
        Collections.unmodifiableMap(corpora),
        Collections.unmodifiableMap(rules),
        Collections.unmodifiableMap(vocabulary),
        HexFormat.of().formatHex(digest.digest()));
  }

  private <T> void put(Map<String, T> into, List<T> entries, Function<T, String> code) {
    if (entries != null) {
      entries.forEach(
          entry -> {
            into.put(code.apply(entry), entry);
            origins.put(code.apply(entry), reading);
          });
    }
  }

  private static List<Path> yamlFiles(Path directory) {
    if (directory == null || !Files.isDirectory(directory)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(directory)) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    } catch (IOException e) {
      throw new CatalogueException("Cannot list catalogue directory " + directory + ": " + e, e);
    }
  }

  private static String resource(String name) {
    try (InputStream in = CatalogueReader.class.getResourceAsStream(ROOT + name)) {
      if (in == null) {
        throw new CatalogueException("Catalogue resource is missing: " + ROOT + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What one file may hold; every part is optional. */
  private record Content(
      List<DataElement> elements,
      List<Indicator> indicators,
      List<Form> forms,
      List<Unit> units,
      Map<String, List<Region>> frames,
      List<Archipelago> archipelagos,
      List<Corpus> corpora,
      List<Rule> rules,
      Map<String, Map<String, String>> vocabulary) {}
}
