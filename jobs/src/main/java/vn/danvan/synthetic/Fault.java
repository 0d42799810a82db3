package vn.danvan.synthetic;

/** What is wrong with a synthetic submission on purpose. Nothing else is. */
public enum Fault {
  BLANK_CELL("Ô số liệu để trống"),
  DASH("Ô ghi dấu \"-\" mà biểu không giải thích"),
  THOUSANDS_AS_TEXT("Số nhập dạng chữ, có dấu chấm ngăn cách hàng nghìn"),
  UNIT_BEHIND_NUMBER("Số nhập dạng chữ, kèm đơn vị tính"),
  TOTAL_MISMATCH("Số tổng không bằng cộng các cấp"),
  WRONG_COMMUNE_COUNT("Số đơn vị hành chính cấp xã khác danh mục đơn vị"),
  SILENT_PROVINCE("Đơn vị không gửi báo cáo"),
  LATE_FILE("Tệp đến sau hạn gửi báo cáo"),
  REVISED_FILE("Tệp gửi lần đầu bị thay thế bằng bản sửa đổi có số liệu khác");

  private final String descriptionVi;

  Fault(String descriptionVi) {
    this.descriptionVi = descriptionVi;
  }

  /** What an analyst reads in the list of faults. */
  public String descriptionVi() {
    return descriptionVi;
  }
}
