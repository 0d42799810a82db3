package vn.danvan.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * How the rankings of the current release were made, in words for the annex of a report, with the
 * parameters that were in force.
 *
 * @param releaseId release it is of
 * @param lines its lines: {@code # } and {@code ## } begin headings, {@code - } items of a list
 */
public record MethodNote(String releaseId, List<String> lines) {
  private static final Locale VIETNAMESE = Locale.of("vi", "VN");

  /** Parameters that people read as percentages. */
  private static final Set<String> SHARES =
      Set.of("confidence", "outer_confidence", "incomplete_below", "winsorised");

  /** Numbers that count nothing: no dots between thousands. */
  private static final Set<String> NAMES = Set.of("seed");

  private static final String PARAMETERS =
      """
      SELECT m.release_id, m.release_name, m.engine_version, m.parameter, m.parameter_vi, m.value
      FROM report.ranking_method m JOIN report.current_release c ON c.release_id = m.release_id
      ORDER BY m.parameter\
      """;

  private static final String INDICATORS =
      """
      SELECT DISTINCT r.indicator_vi, r.method_vi, r.direction
      FROM report.ranking r WHERE r.release_id = ? ORDER BY r.method_vi, r.indicator_vi\
      """;

  /** The note on the current nightly release. */
  public static MethodNote read(Connection connection) throws SQLException {
    Map<String, String> words = new LinkedHashMap<>();
    List<String> parameters = new ArrayList<>();
    String release = null;
    try (PreparedStatement statement = connection.prepareStatement(PARAMETERS);
        ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        release = rows.getString("release_id");
        words.put("release_name", rows.getString("release_name"));
        words.put("engine_version", rows.getString("engine_version"));
        String value = printed(rows.getString("parameter"), rows.getString("value"));
        words.put(rows.getString("parameter"), value);
        parameters.add("- %s: %s.".formatted(rows.getString("parameter_vi"), value));
      }
    }
    if (release == null) {
      throw new IllegalStateException("The current release does not say how it was ranked");
    }
    words.put("parameters", String.join("\n", parameters));
    words.put("indicators", String.join("\n", indicators(connection, release)));
    return new MethodNote(release, filled(template(), words).lines().toList());
  }

  private static List<String> indicators(Connection connection, String release)
      throws SQLException {
    List<String> indicators = new ArrayList<>();
    try (PreparedStatement statement = connection.prepareStatement(INDICATORS)) {
      statement.setString(1, release);
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          indicators.add(
              "- %s: %s; %s."
                  .formatted(
                      rows.getString("indicator_vi"),
                      rows.getString("method_vi").toLowerCase(VIETNAMESE),
                      rows.getString("direction").equals("up")
                          ? "giá trị cao hơn xếp hạng trên"
                          : "giá trị thấp hơn xếp hạng trên"));
        }
      }
    }
    return indicators;
  }

  private static String printed(String parameter, String value) {
    BigDecimal number = new BigDecimal(value);
    if (SHARES.contains(parameter)) {
      NumberFormat percent = NumberFormat.getNumberInstance(VIETNAMESE);
      return percent.format(number.movePointRight(2)) + "%";
    }
    return NAMES.contains(parameter)
        ? number.toPlainString()
        : NumberFormat.getNumberInstance(VIETNAMESE).format(number);
  }

  private static String filled(String template, Map<String, String> words) {
    String text = template;
    for (Map.Entry<String, String> word : words.entrySet()) {
      text = text.replace("{" + word.getKey() + "}", word.getValue());
    }
    return text;
  }

  private static String template() {
    try (InputStream in =
        MethodNote.class.getResourceAsStream("/export/phuong-phap-xep-hang.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
