package vn.danvan.dictionary;

import vn.danvan.catalogue.Catalogue;
import vn.danvan.catalogue.Rule;

/**
 * All rules as Markdown, in Vietnamese, for provinces' officers and the commission's stewards.
 * {@code docs/rules.md} is this text of the shipped catalogue.
 */
public final class RuleList {
  private static final String HEAD =
      """
      # Danh mục quy tắc kiểm tra số liệu

      Tài liệu này được tạo từ danh mục bằng lệnh `./danvan catalogue --rules`; không sửa trực tiếp.

      - **Lỗi**: số liệu không được dùng cho đến khi có quyết định.
      - **Cảnh báo**: số liệu được dùng và đánh dấu.
      - **Thông tin**: điều cần biết, không phải sửa.

      Trong thông báo, `{value}` là giá trị tìm thấy, `{expected}` là giá trị hoặc điều phải có, `{detail}` là căn cứ.
      Muốn đổi ngưỡng, chép cả mục của quy tắc vào một tệp trong `var/catalogue` và sửa số; tên các ngưỡng phải giữ nguyên.

      Các quy tắc so sánh với kỳ khác và đơn vị cùng loại đã được đo trên mười năm số liệu mô phỏng (`SeriesRulesTest`).
      Trên 171.472 giá trị đúng có 8 cảnh báo nhầm, tức 0,5 trên 10.000 giá trị. Khi cố ý làm sai báo cáo năm 2023 của 52 tỉnh:
      cả 52 tỉnh chép lại cột năm trước, ghi số 6 tháng thay cho cả năm, thừa một chữ số 0 hoặc số hiện có sai một phần năm đều được nêu đúng quy tắc;
      số lũy kế ba năm và số tổng bỏ cấp dưới được nêu ở 51 trên 52 tỉnh, thiếu một chữ số ở 40 trên 52 tỉnh (12 tỉnh còn lại được nêu là đổi phạm vi số tổng).
      """;

  private final Catalogue catalogue;
  private final StringBuilder text = new StringBuilder(HEAD);

  private RuleList(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  public static String of(Catalogue catalogue) {
    RuleList list = new RuleList(catalogue);
    catalogue.vocabulary().get("rule_family").forEach(list::family);
    return list.text.toString();
  }

  private void family(String code, String name) {
    text.append("\n## ").append(name).append('\n');
    catalogue.rules().values().stream()
        .filter(rule -> rule.family().equals(code))
        .forEach(this::rule);
  }

  private void rule(Rule rule) {
    text.append("\n### `%s`\n\n".formatted(rule.code()));
    text.append(
        "**%s.** %s\n\n"
            .formatted(catalogue.word("severity", rule.severity().code()), rule.docVi()));
    text.append("> %s\n".formatted(rule.messageVi()));
    if (!rule.thresholds().isEmpty()) {
      text.append("\n| Ngưỡng | Giá trị | Ý nghĩa |\n| --- | ---: | --- |\n");
      rule.thresholds()
          .forEach(
              (name, value) ->
                  text.append(
                      "| `%s` | %s | %s |\n"
                          .formatted(
                              name,
                              value.toPlainString().replace('.', ','),
                              catalogue.word("threshold", name))));
    }
  }
}
