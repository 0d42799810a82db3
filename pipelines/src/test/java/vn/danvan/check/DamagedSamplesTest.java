package vn.danvan.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellReference;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.catalogue.CatalogueReader;
import vn.danvan.samples.Sample;
import vn.danvan.samples.Samples;
import vn.danvan.samples.TrueValue;
import vn.danvan.samples.Truth;

/**
 * Whatever becomes of a label, a heading, a row or a sheet, no value is lost in silence or taken
 * for another one: one clean workbook of each style, damaged early, in its middle or late.
 */
class DamagedSamplesTest {
  private static final Catalogue CATALOGUE = CatalogueReader.shipped();

  /** From every so many-th part of a workbook one value is taken. */
  private static final int PLACES = 7;

  /** A workbook that is opened again for each damage. */
  private record Undamaged(Sample sample, TablePlaces places) {}

  private static final List<Undamaged> WORKBOOKS = workbooks();

  private final FileCheck check = new FileCheck(CATALOGUE);

  private static List<Undamaged> workbooks() {
    Map<String, Undamaged> byStyle = new LinkedHashMap<>();
    for (Sample sample : Samples.all(CATALOGUE)) {
      if (sample.faults().isEmpty() && !sample.name().endsWith(".csv")) {
        byStyle.computeIfAbsent(
            sample.style(), style -> new Undamaged(sample, TablePlaces.of(sample.content())));
      }
    }
    return List.copyOf(byStyle.values());
  }

  @ParameterizedTest
  @EnumSource(Damage.class)
  void nothingIsLostOrTakenForAnother(Damage damage) throws IOException {
    List<String> bad = new ArrayList<>();
    for (int i = 0; i < WORKBOOKS.size(); i++) {
      Undamaged workbook = WORKBOOKS.get(i);
      List<TrueValue> values =
          workbook.sample().truth().values().stream()
              .filter(value -> value.value() != null)
              .toList();
      int place = values.size() * (1 + i % PLACES) / PLACES - 1;
      ReadingScore score = score(workbook, values.get(place), damage);
      score.wrong.forEach(line -> bad.add("wrong " + line));
      score.lost.forEach(line -> bad.add("lost " + line));
    }
    assertThat(bad).isEmpty();
  }

  private ReadingScore score(Undamaged workbook, TrueValue at, Damage damage) throws IOException {
    Sample sample = workbook.sample();
    try (Workbook open = WorkbookFactory.create(new ByteArrayInputStream(sample.content()));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      DamagedPlace place = DamagedPlace.of(open, workbook.places(), at);
      int index = place.index();
      damage.put(place);
      Truth truth = stillThere(sample.truth(), at.sheet(), open.getSheetAt(index));
      open.write(bytes);
      byte[] content = bytes.toByteArray();
      Sample damaged =
          new Sample(
              sample.name() + " at " + at.cell(),
              sample.style(),
              List.of(damage.name()),
              content,
              truth);
      return ReadingScore.of(damaged, check.check(sample.name(), content), workbook.places());
    }
  }

  /** What was written over cannot be lost any more. */
  private static Truth stillThere(Truth truth, String name, Sheet sheet) {
    return new Truth(
        truth.unit(),
        truth.period(),
        truth.form(),
        truth.outcomes(),
        truth.values().stream()
            .filter(value -> !value.sheet().equals(name) || isFilled(sheet, value))
            .toList(),
        truth.findings());
  }

  private static boolean isFilled(Sheet sheet, TrueValue value) {
    CellReference at = new CellReference(value.cell());
    Row row = sheet.getRow(at.getRow());
    Cell cell = row == null ? null : row.getCell(at.getCol());
    return cell != null && !cell.toString().isBlank();
  }
}
