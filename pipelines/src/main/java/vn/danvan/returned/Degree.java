package vn.danvan.returned;

import java.util.Locale;
import vn.danvan.catalogue.Rule;
import vn.danvan.record.Finding;

/** How grave a finding is, as an officer sees it; the gravest first. */
enum Degree {
  ERROR("Lỗi", "Số liệu chưa được sử dụng cho đến khi được sửa hoặc giải trình.", 0xFFC7CE),
  WARNING(
      "Cảnh báo",
      "Số liệu vẫn được sử dụng; đề nghị kiểm tra lại, nếu đúng thì giải trình.",
      0xFFEB9C),
  INFO("Thông tin", "Để đơn vị biết, không bắt buộc phải sửa.", 0xDDEBF7);

  private final String label;
  private final String meaning;
  private final int rgb;

  Degree(String label, String meaning, int rgb) {
    this.label = label;
    this.meaning = meaning;
    this.rgb = rgb;
  }

  static Degree of(Finding finding) {
    return switch (Rule.Severity.valueOf(finding.severity().toUpperCase(Locale.ROOT))) {
      case ERROR -> ERROR;
      case WARNING -> WARNING;
      case INFO -> INFO;
    };
  }

  String label() {
    return label;
  }

  /** What it means for the number in the cell. */
  String meaning() {
    return meaning;
  }

  /** The fill of its cells: red, green and blue. */
  byte[] fill() {
    return new byte[] {(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb};
  }
}
