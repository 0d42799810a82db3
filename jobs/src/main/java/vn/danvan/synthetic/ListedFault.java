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
 * @param value the true value, or the due day of a file that came late
 * @param text what stands in the sheet, the file that replaces this one, or the day on which it
 *     came
 */
public record ListedFault(
    String unitId,
    ReportingRound round,
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
        faults.add(whole(report, Fault.SILENT_PROVINCE, "", "", ""));
        continue;
      }
      String first = SyntheticFile.first(catalogue, report).path();
      String effective = first;
      if (report.late()) {
        Receipt receipt = report.receipt();
        String due = receipt.due().toString();
        faults.add(whole(report, Fault.LATE_FILE, first, due, receipt.first().toString()));
      }
      if (report.revised()) {
        effective = SyntheticFile.revision(catalogue, report).path();
        faults.add(whole(report, Fault.REVISED_FILE, first, "", effective));
      }
      addCells(faults, report, effective);
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
                        report.round(),
                        cell.fault(),
                        file,
                        layout.place(key).address(),
                        key,
                        cell.value().toPlainString(),
                        cell.text()));
              }
            });
  }

  private static ListedFault whole(
      SyntheticReport report, Fault fault, String file, String value, String text) {
    return new ListedFault(report.unitId(), report.round(), fault, file, "", null, value, text);
  }
}
