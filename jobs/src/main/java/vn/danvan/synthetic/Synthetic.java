package vn.danvan.synthetic;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import vn.danvan.catalogue.Catalogue;

/**
 * Writes a synthetic history as the files that provinces would have sent, with the list of the
 * faults in them.
 */
public final class Synthetic {
  /** The list of faults, beside the deliveries and in none of them. */
  public static final String FAULT_LIST = "FAULTS.csv";

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private Synthetic() {}

  /** What was written: files in both deliveries, of them revisions, and faults. */
  public record Written(int files, int revisions, int faults) {}

  /**
   * Writes {@code lan-1/*.xlsx} (what came first), {@code lan-2/*.xlsx} (revisions) and FAULTS.csv.
   *
   * @param folder created when it does not exist; files of the same name are replaced
   * @param which the reports to write
   * @param progress told once a year, in Vietnamese
   * @throws UncheckedIOException when the folder cannot be written
   */
  public static Written write(
      SyntheticHistory history,
      Path folder,
      Predicate<SyntheticReport> which,
      Consumer<String> progress) {
    List<SyntheticReport> reports = history.reports().stream().filter(which).toList();
    Map<Integer, List<SyntheticReport>> years =
        reports.stream()
            .collect(
                Collectors.groupingBy(SyntheticReport::year, TreeMap::new, Collectors.toList()));
    int files = 0;
    int revisions = 0;
    try {
      Files.createDirectories(folder.resolve(SyntheticFile.FIRST_DELIVERY));
      Files.createDirectories(folder.resolve(SyntheticFile.SECOND_DELIVERY));
      for (Map.Entry<Integer, List<SyntheticReport>> year : years.entrySet()) {
        List<SyntheticFile> ofYear = files(history.catalogue(), year.getValue());
        for (SyntheticFile file : ofYear) {
          write(history, folder, file);
        }
        files += ofYear.size();
        revisions += (int) ofYear.stream().filter(SyntheticFile::isRevision).count();
        progress.accept("Năm %d: %d tệp mô phỏng".formatted(year.getKey(), ofYear.size()));
      }
      List<ListedFault> faults = ListedFault.of(history.catalogue(), reports);
      list(history.catalogue(), faults, folder.resolve(FAULT_LIST));
      return new Written(files, revisions, faults.size());
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write synthetic submissions to " + folder, e);
    }
  }

  private static List<SyntheticFile> files(Catalogue catalogue, List<SyntheticReport> reports) {
    List<SyntheticFile> files = new ArrayList<>();
    for (SyntheticReport report : reports) {
      if (!report.silent()) {
        files.add(SyntheticFile.first(catalogue, report));
      }
      if (report.revised()) {
        files.add(SyntheticFile.revision(catalogue, report));
      }
    }
    return files;
  }

  private static void write(SyntheticHistory history, Path folder, SyntheticFile file)
      throws IOException {
    Letterhead letterhead =
        Letterhead.of(
            history.catalogue(),
            history.seed(),
            file.report().unitId(),
            file.report().year(),
            file.isRevision());
    Files.write(
        folder.resolve(file.delivery()).resolve(file.name()),
        SyntheticWorkbook.bytes(history.catalogue(), file.report(), letterhead, file.cells()));
  }

  private static void list(Catalogue catalogue, List<ListedFault> faults, Path file)
      throws IOException {
    CSVFormat format = CSVFormat.DEFAULT.builder().setRecordSeparator("\r\n").get();
    try (Writer writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
        CSVPrinter csv = new CSVPrinter(writer, format)) {
      writer.append(BYTE_ORDER_MARK);
      csv.printRecord("DANH SÁCH LỖI CÀI SẴN – " + SyntheticWorkbook.MARK);
      csv.printRecord(
          "Năm",
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
            fault.year(),
            fault.unitId(),
            catalogue.unit(fault.unitId()).latestName().name(),
            fault.file(),
            key == null ? "" : SyntheticWorkbook.SHEET,
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
