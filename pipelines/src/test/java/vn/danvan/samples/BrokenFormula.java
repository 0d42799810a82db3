package vn.danvan.samples;

import java.util.Optional;
import java.util.SplittableRandom;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.FormulaError;

/** A formula that lost what it pointed to: #REF!. */
final class BrokenFormula implements Fault {
  @Override
  public String kind() {
    return "formula-error";
  }

  @Override
  public Scope scope() {
    return Scope.CELL;
  }

  @Override
  public Needs needs() {
    return Needs.of(Trait.WORKBOOK, Trait.NUMERIC);
  }

  @Override
  public boolean place(Draft draft, Report report, SplittableRandom random) {
    Optional<Cells.Count> count = Cells.count(draft, number -> number > 0, random);
    count.ifPresent(cell -> breakAt(draft, cell.spot()));
    return count.isPresent();
  }

  private void breakAt(Draft draft, Spot spot) {
    draft.take(spot);
    draft.loses(spot);
    draft.expect(at(spot, SERIOUS, "FORMULA_ERROR"));
    draft.touch(
        workbook -> {
          Cell cell = spot.in(workbook);
          cell.setCellFormula("SUM(#REF!)");
          cell.setCellErrorValue(FormulaError.REF.getCode());
        });
  }
}
