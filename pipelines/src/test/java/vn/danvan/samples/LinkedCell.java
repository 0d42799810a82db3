package vn.danvan.samples;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.SplittableRandom;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A number that a formula fetches from another workbook; the stored one is shown. */
final class LinkedCell implements Fault {
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String TYPE =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.externalLink+xml";
  private static final String LINK =
      """
      <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
      <externalLink xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><externalBook \
      xmlns:r="%s" r:id="rId1"><sheetNames><sheetName val="Sheet1"/></sheetNames></externalBook>\
      </externalLink>
      """
          .formatted(RELATIONS);

  @Override
  public String kind() {
    return "external-link";
  }

  @Override
  public Scope scope() {
    return Scope.FILE;
  }

  @Override
  public Needs needs() {
    return Needs.of(Trait.XLSX, Trait.NUMERIC);
  }

  @Override
  public boolean place(Draft draft, Report report, SplittableRandom random) {
    Optional<Cells.Count> count = Cells.count(draft, number -> number > 0, random);
    count.ifPresent(cell -> link(draft, cell.spot()));
    return count.isPresent();
  }

  private void link(Draft draft, Spot spot) {
    draft.touch(
        workbook -> {
          XSSFCell cell = (XSSFCell) spot.in(workbook);
          cell.getCTCell().addNewF().setStringValue("[1]Sheet1!$B$5");
          attach(workbook);
        });
    draft.expect(ofFile(ANY, "EXTERNAL_LINK"));
  }

  private static void attach(Workbook workbook) {
    XSSFWorkbook sheets = (XSSFWorkbook) workbook;
    OPCPackage whole = sheets.getPackage();
    try {
      PackagePart part =
          whole.createPart(
              PackagingURIHelper.createPartName("/xl/externalLinks/externalLink1.xml"), TYPE);
      part.addExternalRelationship("tong-hop-huyen.xlsx", RELATIONS + "/externalLinkPath", "rId1");
      try (OutputStream out = part.getOutputStream()) {
        out.write(LINK.getBytes(StandardCharsets.UTF_8));
      }
      String id =
          sheets
              .getPackagePart()
              .addRelationship(part.getPartName(), TargetMode.INTERNAL, RELATIONS + "/externalLink")
              .getId();
      sheets.getCTWorkbook().addNewExternalReferences().addNewExternalReference().setId(id);
    } catch (InvalidFormatException | IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
