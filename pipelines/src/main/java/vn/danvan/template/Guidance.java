package vn.danvan.template;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.catalogue.DataElement;
import vn.danvan.catalogue.Form;
import vn.danvan.period.Period;

/** How a form is filled in and sent, in words; a paragraph each. */
final class Guidance {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  private final Template template;
  private final Catalogue catalogue;

  Guidance(Template template) {
    this.template = template;
    this.catalogue = template.catalogue();
  }

  /** Who reports on what, to whom, until when. */
  List<String> duty() {
    Period period = template.period();
    Issuer issuer = Issuer.of(template);
    String deadline =
        template
            .form()
            .dueOn(period.code())
            .map(day -> "chậm nhất ngày " + DAY.format(day))
            .orElse("theo yêu cầu của " + issuer.receiver());
    return List.of(
        "Kỳ báo cáo: %s (từ ngày %s đến hết ngày %s)."
            .formatted(
                period.labelVi(), DAY.format(period.firstDay()), DAY.format(period.lastDay())),
        "Đơn vị báo cáo: %s."
            .formatted(
                template
                    .unit()
                    .map(unit -> unit.nameOn(template.sendingDay()).fullName())
                    .orElseGet(() -> catalogue.word("unit_level", template.senders().level()))),
        "Nơi nhận báo cáo: %s.".formatted(issuer.receiver()),
        "Thời hạn gửi: %s.".formatted(deadline));
  }

  /** How the cells are filled in. */
  List<String> filling() {
    List<String> rules = new ArrayList<>();
    rules.add(
        "Chỉ ghi vào các ô số để trắng, cột \"Ghi chú\", phần tiêu đề và phần ký. Ô nền xám không"
            + " phải ghi.");
    rules.add(
        "Để trống không có nghĩa là số 0: ghi số 0 nếu trong kỳ không phát sinh; để trống nếu chưa"
            + " có số liệu. Không ghi dấu \"-\", chữ \"không\" hoặc chữ \"x\" thay cho số.");
    rules.add(
        "Ô nền xanh ở cột \"Tổng\" tự tính khi đã ghi đủ số liệu của các cấp: cấp nào không phát"
            + " sinh thì ghi số 0; cấp nào chưa có số liệu thì để trống và giải trình ở cột \"Ghi"
            + " chú\".");
    rules.add(
        "Số lượng là số nguyên. Không ghi chữ, đơn vị tính hoặc từ ước lượng (\"khoảng\", \"gần\","
            + " \"trên\") trong ô số; không ghi hai số (14/16) hoặc ngày tháng vào một ô.");
    rules.addAll(decimals());
    rules.add(
        "Số liệu phát sinh tính trong kỳ báo cáo; số liệu hiện có và số liệu lũy kế tính đến ngày"
            + " cuối kỳ. Không chép lại số liệu của kỳ trước.");
    if (template.period().kind() == Period.Kind.YEAR) {
      rules.add(
          "Số liệu năm là số liệu của cả năm; không lấy số liệu 6 tháng thay cho số liệu năm.");
    }
    rules.add("Dòng \"Trong đó\" và các dòng cùng nhóm là một phần của chỉ tiêu ở ngay phía trên.");
    rules.addAll(optional());
    rules.add(
        "Không thêm, xóa, gộp hoặc đổi chỗ dòng, cột; không sửa tên chỉ tiêu và tên cột. Nội dung"
            + " cần giải trình ghi vào cột \"Ghi chú\".");
    rules.add(
        "Gửi tệp Excel này (định dạng .xlsx), không đặt mật khẩu; không gửi bản chụp hoặc bản PDF"
            + " thay cho tệp.");
    return rules;
  }

  private List<String> decimals() {
    String measured =
        template
            .version()
            .rows()
            .filter(Form.Row::isTotal)
            .filter(row -> element(row).decimals() > 0)
            .map(
                row ->
                    "\"%s\" (%s, tối đa %d chữ số thập phân)"
                        .formatted(
                            catalogue.rowLabel(row), element(row).unit(), element(row).decimals()))
            .collect(Collectors.joining("; "));
    return measured.isEmpty()
        ? List.of()
        : List.of("Được ghi số thập phân: %s. Ghi đúng đơn vị tính của biểu.".formatted(measured));
  }

  private List<String> optional() {
    String rows =
        template.version().sections().stream()
            .flatMap(
                section ->
                    section.rows().stream()
                        .filter(Form.Row::optional)
                        .map(row -> "%s.%s".formatted(section.number(), row.number())))
            .collect(Collectors.joining(", "));
    return rows.isEmpty()
        ? List.of()
        : List.of(
            "Chỉ ghi khi địa phương có thống kê riêng, nếu không thì để trống: mục %s."
                .formatted(rows));
  }

  private DataElement element(Form.Row row) {
    return catalogue.element(row.element());
  }
}
