package vn.danvan.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonNodePath;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** The shape of a catalogue file, as its JSON schema states it. */
final class CatalogueSchema {
  private static final int FAULTS_SHOWN = 5;

  private final JsonSchema schema;

  CatalogueSchema(String text) {
    schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(text);
  }

  private record Fault(int line, String words) {}

  /** Throws when a file breaks the schema; each fault with its line and key. */
  void require(String file, JsonNode tree, YamlLines lines) {
    List<Fault> faults =
        schema.validate(tree).stream()
            .map(message -> fault(file, message, lines))
            .sorted(Comparator.comparing(Fault::line).thenComparing(Fault::words))
            .distinct()
            .toList();
    if (!faults.isEmpty()) {
      throw new CatalogueException(
          "The catalogue breaks its schema: "
              + faults.stream()
                  .limit(FAULTS_SHOWN)
                  .map(Fault::words)
                  .collect(Collectors.joining("; "))
              + (faults.size() > FAULTS_SHOWN
                  ? "; and %d more".formatted(faults.size() - FAULTS_SHOWN)
                  : ""));
    }
  }

  private static Fault fault(String file, ValidationMessage message, YamlLines lines) {
    JsonNodePath location = message.getInstanceLocation();
    List<Object> path = new ArrayList<>();
    for (int i = 0; i < location.getNameCount(); i++) {
      path.add(location.getElement(i));
    }
    List<Object> key = new ArrayList<>(path);
    if (message.getProperty() != null) {
      key.add(message.getProperty());
    }
    int line = lines.at(key);
    return new Fault(line, "%s:%d: %s".formatted(file, line, message.getMessage()));
  }
}
