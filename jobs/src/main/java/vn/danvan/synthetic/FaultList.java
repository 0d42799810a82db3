package vn.danvan.synthetic;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import vn.danvan.catalogue.Catalogue;

/** The list of all faults as a file, for people and for tests. */
final class FaultList {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private FaultList() {}

  static void write(Catalogue catalogue, List<ListedFault> faults, Path file) throws IOException {
    CSVFormat format = CSVFormat.DEFAULT.builder().setRecordSeparator("\r\n").get();
    try (Writer writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
        CSVPrinter csv = new CSVPrinter(writer, format)) {
      writer.append(BYTE_ORDER_MARK);
      csv.printRecord("DANH SÁCH LỖI CÀI SẴN – " + SyntheticWorkbook.MARK);
      csv.printRecord(
          "Biểu",
          "Kỳ",
          "Mã đơn vị",
          "Đơn vị",
          "Tệp",
          "Trang tính",
          "Ô",
          "Mã chỉ tiêu",
          "Cấp",
          "Phân tổ",
          "Mã lỗi",
          "Lỗi",
          "Giá trị đúng",
          "Nội dung trong tệp");
      for (ListedFault fault : faults) {
        CellKey key = fault.key();
        csv.printRecord(
            fault.round().form(),
            fault.round().period(),
            fault.unitId(),
            catalogue.unit(fault.unitId()).latestName().name(),
            fault.file(),
            key == null ? "" : SyntheticWorkbook.sheet(fault.round().form()),
            fault.cell(),
            key == null ? "" : key.element(),
            key == null ? "" : key.level(),
            key == null ? "" : key.breakdown(),
            fault.fault(),
            fault.fault().descriptionVi(),
            fault.value(),
            fault.text());
      }
    }
  }
}
