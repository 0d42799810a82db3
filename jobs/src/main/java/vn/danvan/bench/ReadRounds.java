package vn.danvan.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.check.FileCheck;
import vn.danvan.workbook.kernel.UnreadableFileException;
import vn.danvan.workbook.kernel.Workbook;
import vn.danvan.workbook.kernel.WorkbookReader;

/** The .xlsx files below a folder, held in memory and read in several ways on one thread. */
public final class ReadRounds {
  private final Path folder;
  private final List<byte[]> contents;
  private final FileCheck check;

  /**
   * Loads the files.
   *
   * @throws IOException when the disk does not give one
   */
  public ReadRounds(Catalogue catalogue, Path folder) throws IOException {
    this.folder = folder;
    this.contents = contents(folder);
    this.check = new FileCheck(catalogue);
  }

  /** How many files there are. */
  public int files() {
    return contents.size();
  }

  /** Bytes of all files. */
  public long size() {
    return contents.stream().mapToLong(content -> content.length).sum();
  }

  /**
   * Reads every file once.
   *
   * @param way one that this process does itself
   * @return the seconds
   * @throws IOException when a file cannot be read that way, for then nothing is compared
   */
  public double seconds(Way way) throws IOException {
    long facts = 0;
    long begin = System.nanoTime();
    for (byte[] content : contents) {
      facts +=
          switch (way) {
            case READ -> cells(content);
            case CHECK -> check.check("", content).values().size();
            case USERMODEL -> usermodelCells(content);
            case CALAMINE -> throw new IllegalArgumentException("calamine is no Java");
          };
    }
    double seconds = (System.nanoTime() - begin) / 1e9;
    if (facts == 0) {
      throw new IOException("There is nothing to read in the files of " + folder);
    }
    return seconds;
  }

  /**
   * The same by python-calamine, in a process of its own.
   *
   * @param command an interpreter and the script that prints the seconds
   */
  public double seconds(List<String> command) throws IOException, InterruptedException {
    List<String> whole = new ArrayList<>(command);
    whole.add(folder.toString());
    Process process =
        new ProcessBuilder(whole).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    String printed =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip();
    if (process.waitFor() != 0) {
      throw new IOException("%s ended with %d".formatted(whole, process.exitValue()));
    }
    return Double.parseDouble(printed);
  }

  private static long cells(byte[] content) throws IOException {
    try {
      Workbook workbook = WorkbookReader.read(content);
      return workbook.sheets().stream()
          .flatMap(sheet -> sheet.rows().values().stream())
          .mapToLong(Map::size)
          .sum();
    } catch (UnreadableFileException e) {
      throw new IOException(e);
    }
  }

  private static long usermodelCells(byte[] content) throws IOException {
    long cells = 0;
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(content))) {
      for (Sheet sheet : workbook) {
        for (Row row : sheet) {
          for (Cell cell : row) {
            cells += isFilled(cell) ? 1 : 0;
          }
        }
      }
    }
    return cells;
  }

  /** Takes the value, as a reader would. */
  private static boolean isFilled(Cell cell) {
    return switch (cell.getCellType()) {
      case STRING -> !cell.getStringCellValue().isEmpty();
      case NUMERIC -> !Double.isNaN(cell.getNumericCellValue());
      case FORMULA -> !cell.getCellFormula().isEmpty();
      case BOOLEAN, ERROR -> true;
      case BLANK, _NONE -> false;
    };
  }

  private static List<byte[]> contents(Path folder) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      List<byte[]> contents = new ArrayList<>();
      for (Path file : walk.filter(path -> path.toString().endsWith(".xlsx")).sorted().toList()) {
        contents.add(Files.readAllBytes(file));
      }
      return contents;
    }
  }
}
