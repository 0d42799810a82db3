package vn.danvan.export;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A ranking of one release as it is published: the ranked units in the order of their ranks, then
 * those without a rank with their reasons.
 */
public record RankingTable(
    String releaseName,
    String corpusVi,
    boolean synthetic,
    String frameVi,
    String period,
    String periodVi,
    String indicatorVi,
    String indicatorUnit,
    int decimals,
    String caveatVi,
    int ranked,
    int inFrame,
    boolean complete,
    String completeVi,
    List<Line> lines) {

  /** One unit; numbers are null where there is no value. */
  public record Line(
      Integer rank,
      String unit,
      String region,
      BigDecimal value,
      BigDecimal numerator,
      BigDecimal denominator,
      Double lower,
      Double upper,
      Integer rankLower,
      Integer rankUpper,
      String statementVi,
      String changeVi) {}

  /** Which ranking is asked for. */
  public record Request(String corpus, String frame, String period, String indicator) {}

  private static final String QUERY =
      """
      SELECT release_name, corpus_vi, frame_vi, period, period_vi, indicator_vi, indicator_unit, decimals, caveat_vi, n_ranked, n_frame, complete, complete_vi,
        rank, unit_name, region_vi, value, numerator, denominator, lower, upper, rank_lower, rank_upper, statement_vi, change_vi
      FROM report.ranking
      WHERE release_id = ? AND corpus = ? AND frame = ? AND scope = 'country' AND period = ? AND indicator = ?
      ORDER BY rank NULLS LAST, unit_id\
      """;

  /** The ranking of the current nightly release; empty when that release has none such. */
  public static Optional<RankingTable> read(Connection connection, Request request)
      throws SQLException {
    String release = currentRelease(connection);
    try (PreparedStatement statement = connection.prepareStatement(QUERY)) {
      statement.setString(1, release);
      statement.setString(2, request.corpus());
      statement.setString(3, request.frame());
      statement.setString(4, request.period());
      statement.setString(5, request.indicator());
      try (ResultSet rows = statement.executeQuery()) {
        return read(rows, request);
      }
    }
  }

  /** The id is resolved once, so that nothing read after it mixes two releases. */
  private static String currentRelease(Connection connection) throws SQLException {
    try (PreparedStatement statement =
            connection.prepareStatement("SELECT release_id FROM report.current_release");
        ResultSet rows = statement.executeQuery()) {
      rows.next();
      return rows.getString(1);
    }
  }

  private static Optional<RankingTable> read(ResultSet rows, Request request) throws SQLException {
    RankingTable head = null;
    List<Line> lines = new ArrayList<>();
    while (rows.next()) {
      if (head == null) {
        head =
            new RankingTable(
                rows.getString("release_name"),
                rows.getString("corpus_vi"),
                request.corpus().equals("synthetic"),
                rows.getString("frame_vi"),
                rows.getString("period"),
                rows.getString("period_vi"),
                rows.getString("indicator_vi"),
                rows.getString("indicator_unit"),
                rows.getInt("decimals"),
                rows.getString("caveat_vi"),
                rows.getInt("n_ranked"),
                rows.getInt("n_frame"),
                rows.getBoolean("complete"),
                rows.getString("complete_vi"),
                lines);
      }
      lines.add(
          new Line(
              rows.getObject("rank", Integer.class),
              rows.getString("unit_name"),
              rows.getString("region_vi"),
              rows.getBigDecimal("value"),
              rows.getBigDecimal("numerator"),
              rows.getBigDecimal("denominator"),
              rows.getObject("lower", Double.class),
              rows.getObject("upper", Double.class),
              rows.getObject("rank_lower", Integer.class),
              rows.getObject("rank_upper", Integer.class),
              rows.getString("statement_vi"),
              rows.getString("change_vi")));
    }
    return Optional.ofNullable(head);
  }

  String title() {
    return "Bảng xếp hạng: %s, %s".formatted(indicatorVi, begunSmall(periodVi));
  }

  private static String begunSmall(String words) {
    return words.substring(0, 1).toLowerCase(Locale.of("vi", "VN")) + words.substring(1);
  }

  String subtitle() {
    return "%s · xếp hạng %d/%d đơn vị · %s · Bản số liệu %s"
        .formatted(frameVi, ranked, inFrame, corpusVi, releaseName);
  }
}
