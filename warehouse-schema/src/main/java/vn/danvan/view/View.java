package vn.danvan.view;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A view of the schema {@code report}, in Trino's SQL.
 *
 * @param name its name
 * @param grain what one row is
 * @param query its query
 */
public record View(String name, String grain, String query) {
  private static final String ROOT = "/views/";

  /** All views in the order in which they are made. */
  public static List<View> all() {
    try {
      List<String> names =
          new YAMLMapper().readValue(text("index.yaml"), new TypeReference<List<String>>() {});
      return names.stream().map(View::read).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The statement that makes or replaces the view, as the owner through the writing catalog. */
  public String ddl() {
    return "CREATE OR REPLACE VIEW danvan_etl.report.%s COMMENT '%s' SECURITY DEFINER AS\n%s"
        .formatted(name, grain.replace("'", "''"), query);
  }

  private static View read(String name) {
    String text = text(name + ".sql");
    int end = text.indexOf('\n');
    return new View(name, text.substring(3, end).strip(), text.substring(end + 1).strip());
  }

  private static String text(String file) {
    try (InputStream in = View.class.getResourceAsStream(ROOT + file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + ROOT + file, e);
    }
  }
}
