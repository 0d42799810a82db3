package vn.danvan.observation.kernel;

import java.math.BigDecimal;
import java.util.List;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.catalogue.CatalogueReader;
import vn.danvan.catalogue.DataElement;
import vn.danvan.record.Cell;
import vn.danvan.record.ValueState;

/** Reads single cells of a file that proves nothing else of its numbers. */
final class Numbers {
  static final Catalogue CATALOGUE = CatalogueReader.shipped();
  private static final NumberReader READER = new NumberReader(CATALOGUE);

  private Numbers() {}

  /** What was read, with the first finding that goes with it. */
  record Read(ValueState state, BigDecimal value, String rule) {}

  static Read read(String text, String cellType, DataElement element) {
    return read(text, cellType, element, null);
  }

  static Read read(String text, String cellType, DataElement element, String measure) {
    Cell cell = cell(text, cellType, element, measure);
    NumberReader.Outcome outcome =
        READER.read(cell, element, DecimalMarks.of(List.of(cell), CATALOGUE));
    return new Read(
        outcome.state(),
        outcome.value(),
        outcome.remarks().isEmpty() ? null : outcome.remarks().getFirst().rule());
  }

  static NumberReader.Outcome readBeside(String text, DataElement element, List<Cell> others) {
    return READER.read(
        cell(text, "text", element, null), element, DecimalMarks.of(others, CATALOGUE));
  }

  static Cell cell(String text, String cellType, DataElement element, String measure) {
    return new Cell(
        "s1",
        "Biểu",
        "D1",
        text,
        cellType,
        "VN63-15",
        "2024",
        element.code(),
        "total",
        "total",
        "exact",
        null,
        null,
        measure,
        null,
        null);
  }
}
