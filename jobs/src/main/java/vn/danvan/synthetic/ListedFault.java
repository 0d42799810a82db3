package vn.danvan.synthetic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import vn.danvan.catalogue.Catalogue;

/**
 * A fault as the list of faults names it.
 *
 * @param file delivery and file name, "" when no file was sent
 * @param cell address in the sheet, "" when the fault is the whole file's
 * @param key the value concerned, null when the fault is the whole file's
 * @param value the true value, "" when the fault is the whole file's
 * @param text what stands in the sheet, or the file that replaces this one
 */
public record ListedFault(
    String unitId,
    int year,
    Fault fault,
    String file,
    String cell,
    CellKey key,
    String value,
    String text) {

  /** Every fault of some reports, in the reports' order. */
  public static List<ListedFault> of(Catalogue catalogue, Collection<SyntheticReport> reports) {
    List<ListedFault> faults = new ArrayList<>();
    for (SyntheticReport report : reports) {
      if (report.silent()) {
        faults.add(whole(report, Fault.SILENT_PROVINCE, "", ""));
        continue;
      }
      SyntheticFile first = SyntheticFile.first(catalogue, report);
      SyntheticFile effective = first;
      if (report.revised()) {
        effective = SyntheticFile.revision(catalogue, report);
        faults.add(whole(report, Fault.REVISED_FILE, path(first), path(effective)));
      }
      addCells(faults, report, path(effective));
    }
    return faults;
  }

  private static void addCells(List<ListedFault> faults, SyntheticReport report, String file) {
    SheetLayout layout = new SheetLayout(report.version());
    report
        .cells()
        .forEach(
            (key, cell) -> {
              if (cell.fault() != null) {
                faults.add(
                    new ListedFault(
                        report.unitId(),
                        report.year(),
                        cell.fault(),
                        file,
                        layout.place(key).address(),
                        key,
                        cell.value().toPlainString(),
                        cell.text()));
              }
            });
  }

  private static ListedFault whole(SyntheticReport report, Fault fault, String file, String text) {
    return new ListedFault(report.unitId(), report.year(), fault, file, "", null, "", text);
  }

  private static String path(SyntheticFile file) {
    return file.delivery() + "/" + file.name();
  }
}
