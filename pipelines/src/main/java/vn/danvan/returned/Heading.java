package vn.danvan.returned;

import vn.danvan.record.Submission;

/**
 * What the first sheet says above its list.
 *
 * @param unit name of the unit that sent the file, null when it is not known
 * @param period the reporting period in words, null when it is not known
 */
public record Heading(String unit, String period, Submission.Outcome outcome) {
  private static final String UNKNOWN = "chưa xác định";

  String line() {
    return "Đơn vị: %s · Kỳ báo cáo: %s · Kết quả: %s"
        .formatted(unit == null ? UNKNOWN : unit, period == null ? UNKNOWN : period, outcomeVi());
  }

  private String outcomeVi() {
    return switch (outcome) {
      case ACCEPTED -> "đã tiếp nhận";
      case HELD -> "tạm giữ, chưa sử dụng số liệu";
      case REFUSED -> "không đọc được tệp";
    };
  }
}
