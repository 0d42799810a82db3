package vn.danvan.endtoend;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What may be printed of each rank in one setting, put into words here from the codes of
 * mart.ranking: the report views take no part.
 */
final class Statements {
  private static final String ROWS =
      """
      SELECT k.* FROM danvan.mart.ranking k
      WHERE k.release_id = ? AND k.corpus = ? AND k.frame = ? AND k.scope = 'country' AND k.period = ? AND k.indicator = ?\
      """;

  private static final Map<String, String> BANDS =
      Map.of(
          "LEADING", "thuộc nhóm dẫn đầu",
          "MIDDLE", "chưa khác biệt có ý nghĩa thống kê so với nhóm giữa",
          "TRAILING", "thuộc nhóm cuối");

  private static final Map<String, String> CAUSES =
      Map.of(
          "OWN_VALUE", "do giá trị của chính đơn vị thay đổi",
          "OTHERS_VALUES", "do giá trị của các đơn vị khác thay đổi",
          "OWN_AND_OTHERS", "do giá trị của cả đơn vị và các đơn vị khác thay đổi",
          "BOUNDARY_CHANGED", "do thay đổi địa giới hành chính",
          "DATA_REVISED", "do số liệu được gửi lại, điều chỉnh");

  private final Map<String, Trino.Row> units = new LinkedHashMap<>();

  Statements(Trino trino, String release, Setting setting) {
    trino
        .rows(
            ROWS, release, setting.corpus(), setting.frame(), setting.period(), setting.indicator())
        .forEach(row -> units.put(row.text("unit_id"), row));
  }

  /** Interval, rank set, statement and change of a ranked unit, as texts. */
  List<String> of(String unit) {
    Trino.Row row = units.get(unit);
    return List.of(
        exact(row.number("lower")),
        exact(row.number("upper")),
        exact(row.number("rank_lower")),
        exact(row.number("rank_upper")),
        statement(row),
        change(row));
  }

  /** The interval as a table prints it. */
  String interval(String unit, int decimals) {
    Trino.Row row = units.get(unit);
    return Numbers.vietnamese(row.number("lower"), decimals)
        + " – "
        + Numbers.vietnamese(row.number("upper"), decimals);
  }

  /** The rank set as a table prints it. */
  String rankSet(String unit) {
    Trino.Row row = units.get(unit);
    return exact(row.number("rank_lower")) + "–" + exact(row.number("rank_upper"));
  }

  /** Ranks that are surely taken by better units, and ranks that the set has. */
  List<BigDecimal> bar(String unit) {
    Trino.Row row = units.get(unit);
    BigDecimal lower = row.number("rank_lower");
    return List.of(
        Numbers.of(lower.subtract(BigDecimal.ONE)),
        Numbers.of(row.number("rank_upper").subtract(lower).add(BigDecimal.ONE)));
  }

  /** A column of mart.ranking as a text. */
  String text(String unit, String column) {
    return units.get(unit).text(column);
  }

  BigDecimal number(String unit, String column) {
    return units.get(unit).number(column);
  }

  private static String exact(BigDecimal number) {
    return number == null ? "" : number.toPlainString();
  }

  private static String statement(Trino.Row row) {
    String rank = exact(row.number("rank"));
    String set = exact(row.number("rank_lower")) + "–" + exact(row.number("rank_upper"));
    String said;
    if (row.text("rank_sets") == null) {
      said =
          "Hạng %s/%s, chỉ xếp theo giá trị, không đánh giá được ý nghĩa thống kê"
              .formatted(rank, exact(row.number("n_ranked")));
    } else if ("NO_DIFFERENCE".equals(row.text("shrinkage"))) {
      said =
          "Không phát hiện khác biệt giữa các đơn vị ngoài biến động ngẫu nhiên; thứ tự theo giá trị (hạng %s) chỉ để tham khảo"
              .formatted(rank);
    } else if ("false".equals(row.text("reliable"))) {
      String band = BANDS.get(row.text("band"));
      said =
          "%s%s; thứ tự theo giá trị (hạng %s, khoảng %s) có độ tin cậy thấp"
              .formatted(
                  band.substring(0, 1).toUpperCase(Locale.ROOT), band.substring(1), rank, set);
    } else {
      said = "Hạng %s (khoảng %s), %s".formatted(rank, set, BANDS.get(row.text("band")));
    }
    return "true".equals(row.text("complete"))
        ? said
        : said
            + "; bảng chưa đầy đủ, khi đủ số liệu có thể từ hạng %s đến hạng %s"
                .formatted(exact(row.number("best_rank")), exact(row.number("worst_rank")));
  }

  private static String change(Trino.Row row) {
    if (row.text("previous_period") == null) {
      return "Không có kỳ trước để so sánh";
    }
    if ("DEFINITION_CHANGED".equals(row.text("change_cause"))) {
      return "Cách tính hoặc phạm vi chỉ tiêu đã thay đổi, không so sánh được";
    }
    if (row.text("previous_rank") == null) {
      return "Không so sánh được: một trong hai kỳ không có số liệu";
    }
    int gained = row.count("rank_change");
    String moved =
        gained == 0
            ? "Giữ nguyên hạng"
            : "%s %d bậc".formatted(gained > 0 ? "Tăng" : "Giảm", Math.abs(gained));
    String significance = "";
    if (row.text("rank_moved") != null) {
      significance =
          row.text("rank_moved").equals("NOT_DISTINGUISHABLE")
              ? ", chưa có thay đổi có ý nghĩa thống kê"
              : ", thay đổi có ý nghĩa thống kê";
    }
    String cause =
        row.text("change_cause") == null ? "" : "; " + CAUSES.get(row.text("change_cause"));
    return "%s (kỳ trước hạng %d)%s%s"
        .formatted(moved, row.count("previous_rank"), significance, cause);
  }
}
