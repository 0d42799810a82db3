package vn.danvan.table;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All tables of the warehouse, by name. */
public final class Tables {
  private static final List<String> LAYERS = List.of("raw", "core", "mart", "ops");
  private static final Map<String, Table> ALL = read();

  private Tables() {}

  public static Collection<Table> all() {
    return ALL.values();
  }

  public static List<String> layers() {
    return LAYERS;
  }

  /** The table of that name. */
  public static Table named(String name) {
    Table table = ALL.get(name);
    if (table == null) {
      throw new IllegalArgumentException("Unknown table: " + name);
    }
    return table;
  }

  private static Map<String, Table> read() {
    JsonMapper yaml =
        JsonMapper.builder(new YAMLFactory())
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .build();
    Map<String, Table> tables = new LinkedHashMap<>();
    for (String layer : LAYERS) {
      String resource = "/tables/" + layer + ".yaml";
      try (InputStream in = Tables.class.getResourceAsStream(resource)) {
        yaml.readValue(in, Layer.class).tables().forEach(table -> tables.put(table.name(), table));
      } catch (IOException e) {
        throw new UncheckedIOException("Cannot read " + resource, e);
      }
    }
    return tables;
  }

  private record Layer(List<Table> tables) {}
}
