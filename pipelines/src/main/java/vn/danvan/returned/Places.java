package vn.danvan.returned;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import vn.danvan.record.Finding;
import vn.danvan.text.kernel.Text;

/** Finds in a workbook what findings name by sheet and address. */
final class Places {
  private static final Pattern ADDRESS = Pattern.compile("[A-Z]{1,3}[1-9]\\d{0,6}");

  private final Map<String, Sheet> sheets = new HashMap<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Map<Sheet, List<CellRangeAddress>> merges = new HashMap<>();
  private final SpreadsheetVersion version;

  Places(Workbook workbook) {
    version = workbook.getSpreadsheetVersion();
    for (Sheet sheet : workbook) {
      sheets.put(Text.clean(sheet.getSheetName()), sheet);
      number(sheet.getSheetName());
    }
    if (workbook.getNumberOfSheets() == 1) {
      // The one sheet of a text table has no name in its findings.
      sheets.put("", workbook.getSheetAt(0));
    }
  }

  /**
   * Where a finding stands in the order of the file; -1 for all rows or columns, or all sheets.
   * Sheets that the workbook does not have come last, as they are met.
   */
  record Position(int sheet, int row, int column) implements Comparable<Position> {
    private static final Comparator<Position> READING =
        Comparator.comparingInt(Position::sheet)
            .thenComparingInt(Position::row)
            .thenComparingInt(Position::column);

    @Override
    public int compareTo(Position other) {
      return READING.compare(this, other);
    }
  }

  /** A cell that can be marked; of merged cells the first. */
  record Target(Sheet sheet, CellAddress address) {}

  Position position(Finding finding) {
    if (finding.sheet() == null) {
      return new Position(-1, -1, -1);
    }
    CellAddress address = address(finding).orElse(new CellAddress(-1, -1));
    return new Position(number(finding.sheet()), address.getRow(), address.getColumn());
  }

  /** The name of the sheet that a finding means as the workbook has it, null for the whole file. */
  String sheetName(Finding finding) {
    return sheet(finding).map(Sheet::getSheetName).orElse(finding.sheet());
  }

  /** The cell that a finding means, empty when it means none or the workbook has no such cell. */
  Optional<Target> target(Finding finding) {
    return sheet(finding)
        .flatMap(
            sheet ->
                address(finding)
                    .filter(address -> address.getRow() <= sheet.getLastRowNum())
                    .filter(address -> address.getColumn() <= version.getLastColumnIndex())
                    .map(address -> new Target(sheet, firstOfMerged(sheet, address))));
  }

  private Optional<Sheet> sheet(Finding finding) {
    return Optional.ofNullable(finding.sheet()).map(Text::clean).map(sheets::get);
  }

  private CellAddress firstOfMerged(Sheet sheet, CellAddress address) {
    return merges.computeIfAbsent(sheet, Sheet::getMergedRegions).stream()
        .filter(area -> area.isInRange(address))
        .findFirst()
        .map(area -> new CellAddress(area.getFirstRow(), area.getFirstColumn()))
        .orElse(address);
  }

  private int number(String sheet) {
    return numbers.computeIfAbsent(Text.clean(sheet), name -> numbers.size());
  }

  private static Optional<CellAddress> address(Finding finding) {
    return Optional.ofNullable(finding.cell())
        .filter(cell -> ADDRESS.matcher(cell).matches())
        .map(CellAddress::new);
  }
}
