package vn.danvan.samples;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes samples to a folder, for whoever wants to open them. */
public final class SampleFiles {
  private static final ObjectMapper JSON =
      new ObjectMapper()
          .enable(SerializationFeature.INDENT_OUTPUT)
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);

  private SampleFiles() {}

  /** Writes every file, and beside them {@code truth.json}: name, style, faults, truth of each. */
  public static void write(List<Sample> samples, Path folder) throws IOException {
    Files.createDirectories(folder);
    ArrayNode truths = JSON.createArrayNode();
    for (Sample sample : samples) {
      Files.write(folder.resolve(sample.name()), sample.content());
      ObjectNode truth = truths.addObject();
      truth.put("file", sample.name());
      truth.put("style", sample.style());
      truth.set("faults", JSON.valueToTree(sample.faults()));
      truth.set("truth", JSON.valueToTree(sample.truth()));
    }
    JSON.writeValue(folder.resolve("truth.json").toFile(), truths);
  }
}
