package vn.danvan.workbook.kernel;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.catalogue.CatalogueReader;
import vn.danvan.check.FileCheck;
import vn.danvan.template.Template;

/**
 * Workbooks to be changed. The first byte says where the others stand, so that changes reach what
 * lies packed: as the whole file, as the records of an .xls, or as a part of a package.
 */
final class FuzzInput {
  private static final Duration TIME_OF_ONE_FILE = Duration.ofSeconds(20);

  private static final Catalogue CATALOGUE = CatalogueReader.shipped();
  private static final FileCheck CHECK = new FileCheck(CATALOGUE);

  private static final int FILE = 0;
  private static final int XLS_RECORDS = 1;

  /** Parts of a package, by the first byte from this one on. */
  private static final int PART = 2;

  private static final List<String> PARTS =
      List.of(
          "xl/worksheets/sheet1.xml",
          "xl/sharedStrings.xml",
          "xl/styles.xml",
          "xl/workbook.xml",
          "xl/_rels/workbook.xml.rels");

  private FuzzInput() {}

  /** The file is read to its last value or refused, within the time of one file. */
  static void requireReadOrRefused(byte[] input) throws IOException {
    if (input.length == 0) {
      return;
    }
    byte[] file = file(input);
    Instant start = Instant.now();
    assertThat(CHECK.check("tệp", file).outcome()).isIn("accepted", "held", "refused");
    assertThat(Duration.between(start, Instant.now())).isLessThan(TIME_OF_ONE_FILE);
  }

  static List<byte[]> all() throws IOException {
    byte[] xlsx = Opened.written(filled(new XSSFWorkbook()));
    byte[] xls = Opened.written(filled(new HSSFWorkbook()));
    try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(xls))) {
      byte[] records = files.getRoot().createDocumentInputStream("Workbook").readAllBytes();
      List<byte[]> inputs = new ArrayList<>();
      inputs.add(input(FILE, xlsx));
      inputs.add(input(FILE, xls));
      inputs.add(input(FILE, "STT;Nội dung;Số lượng\n1;\"Số cuộc\n\";12\n".getBytes(UTF_8)));
      ByteArrayOutputStream form = new ByteArrayOutputStream();
      Template.of(CATALOGUE, "DV-01", "2024").write(form);
      inputs.add(input(FILE, form.toByteArray()));
      inputs.add(input(PART, part(form.toByteArray(), PARTS.getFirst())));
      inputs.add(input(XLS_RECORDS, records));
      for (String part : PARTS) {
        inputs.add(input(PART + PARTS.indexOf(part), part(xlsx, part)));
      }
      return inputs;
    }
  }

  private static byte[] input(int place, byte[] bytes) {
    byte[] input = new byte[bytes.length + 1];
    input[0] = (byte) place;
    System.arraycopy(bytes, 0, input, 1, bytes.length);
    return input;
  }

  private static byte[] file(byte[] input) throws IOException {
    byte[] bytes = Arrays.copyOfRange(input, 1, input.length);
    HandMade xlsx =
        HandMade.ofRows(
                "<row r=\"1\"><c r=\"A1\" t=\"s\" s=\"1\"><v>0</v></c><c r=\"B1\" s=\"2\"><v>1</v>"
                    + "</c></row>")
            .sharedStrings("<si><t>Nội dung</t></si>")
            .styles("<cellXfs><xf numFmtId=\"9\"/></cellXfs>");
    int place = Math.floorMod(input[0], PART + PARTS.size());
    return switch (place) {
      case FILE -> bytes;
      case XLS_RECORDS -> xls(bytes);
      default -> xlsx.part(PARTS.get(place - PART), bytes).bytes();
    };
  }

  private static byte[] xls(byte[] records) throws IOException {
    try (POIFSFileSystem files = new POIFSFileSystem()) {
      files.createDocument(new ByteArrayInputStream(records), "Workbook");
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      files.writeFilesystem(bytes);
      return bytes.toByteArray();
    }
  }

  private static byte[] part(byte[] xlsx, String name) throws IOException {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(xlsx))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals(name)) {
          return zip.readAllBytes();
        }
      }
    }
    throw new IOException("no part " + name);
  }

  private static org.apache.poi.ss.usermodel.Workbook filled(
      org.apache.poi.ss.usermodel.Workbook workbook) {
    var sheet = workbook.createSheet("Biểu DV-01");
    CellStyle percent = workbook.createCellStyle();
    percent.setDataFormat(workbook.createDataFormat().getFormat("0.0%;[Red]-0.0%"));
    var legacy = workbook.createFont();
    legacy.setFontName(".VnTime");
    for (int i = 0; i < 6; i++) {
      Row row = sheet.createRow(i);
      var label = workbook.getCreationHelper().createRichTextString("Sè cuéc ®èi tho¹i " + i);
      label.applyFont(2, 6, legacy);
      row.createCell(0).setCellValue(label);
      row.createCell(1).setCellValue(i * 12.5);
      row.getCell(1).setCellStyle(percent);
      row.createCell(2).setCellFormula("SUM(B1:B6)&\" cuộc\"");
      row.createCell(3).setCellValue(i > 2);
      row.createCell(4).setCellErrorValue((byte) 0x07);
      row.createCell(5).setCellFormula("1/" + i);
    }
    sheet.addMergedRegion(new CellRangeAddress(0, 1, 0, 1));
    sheet.setColumnHidden(3, true);
    sheet.getRow(4).setZeroHeight(true);
    workbook.createSheet("Nháp").createRow(0).createCell(0).setCellFormula("'Biểu DV-01'!B2");
    workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
    return workbook;
  }
}
