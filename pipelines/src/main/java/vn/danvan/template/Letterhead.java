package vn.danvan.template;

import static vn.danvan.template.SheetPlan.FIRST_VALUE_COLUMN;
import static vn.danvan.template.SheetPlan.LABEL_COLUMN;
import static vn.danvan.template.SheetPlan.ORDINAL_COLUMN;
import static vn.danvan.template.SheetPlan.UNIT_COLUMN;

import java.util.List;
import java.util.Locale;

/** What stands above and below the table, as official documents have it. */
final class Letterhead {
  private static final Locale VIETNAMESE = Locale.of("vi", "VN");
  private static final int SIGNATURE_LINES = 5;

  private final Template template;
  private final Page page;
  private final SheetPlan plan;
  private final Issuer issuer;

  Letterhead(Template template, Page page, SheetPlan plan) {
    this.template = template;
    this.page = page;
    this.plan = plan;
    this.issuer = Issuer.of(template);
  }

  void draw() {
    above();
    below();
  }

  private void above() {
    Look committee = template.unit().isPresent() ? Look.COMMITTEE : Look.COMMITTEE_BLANK;
    left(SheetPlan.COMMITTEE_ROW, upper(issuer.committee()), committee);
    left(SheetPlan.BODY_ROW, upper(issuer.body()), Look.BODY);
    left(SheetPlan.STAR_ROW, "*", Look.COMMITTEE);
    left(SheetPlan.NUMBER_ROW, "Số: %s-%s".formatted(Issuer.DOTS, issuer.mark()), Look.NUMBER);
    right(SheetPlan.COMMITTEE_ROW, "ĐẢNG CỘNG SẢN VIỆT NAM", Look.PARTY);
    right(
        SheetPlan.NUMBER_ROW,
        "%s, ngày %2$s tháng %2$s năm %2$s".formatted(issuer.place(), Issuer.DOTS),
        Look.DATE);
    across(SheetPlan.TITLE_ROW, upper(template.title()), Look.TITLE);
    across(
        SheetPlan.ATTACHED_ROW,
        "(Kèm theo Báo cáo số %1$s-%2$s, ngày %1$s/%1$s/%1$s của %3$s %4$s)"
            .formatted(Issuer.DOTS, issuer.mark(), issuer.body(), issuer.committee()),
        Look.ATTACHED);
    across(SheetPlan.FORM_ROW, "Biểu số: " + template.form().code(), Look.FORM);
    for (int row = SheetPlan.COMMITTEE_ROW; row <= SheetPlan.FORM_ROW; row++) {
      page.height(row, 1);
    }
  }

  private void below() {
    int first = plan.nextRow() + 1;
    List<String> recipients =
        List.of(
            "- %s (để báo cáo);".formatted(issuer.receiver()),
            "- Thường trực %s (để báo cáo);".formatted(issuer.committee()),
            "- Lưu.");
    page.text(first, LABEL_COLUMN, "Nơi nhận:", Look.RECIPIENTS);
    for (int i = 0; i < recipients.size(); i++) {
      page.text(first + 1 + i, LABEL_COLUMN, recipients.get(i), Look.RECIPIENT);
    }
    right(first, "TRƯỞNG BAN", Look.SIGNATORY);
    right(first + 1, "(Ký, đóng dấu, ghi rõ họ tên)", Look.SIGNATURE);
    right(first + SIGNATURE_LINES, "", Look.SIGNATORY);
  }

  private void left(int row, String text, Look look) {
    page.across(row, ORDINAL_COLUMN, UNIT_COLUMN, text, look);
  }

  private void right(int row, String text, Look look) {
    page.across(row, FIRST_VALUE_COLUMN, plan.noteColumn(), text, look);
  }

  private void across(int row, String text, Look look) {
    page.across(row, ORDINAL_COLUMN, plan.noteColumn(), text, look);
  }

  private static String upper(String text) {
    return text.toUpperCase(VIETNAMESE);
  }
}
