package vn.danvan.job;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.danvan.bench.LargeWorkbook;

/** A workbook that is as large as any that is opened. */
@Command(
    name = "large",
    description =
        "Adds long lists of numbers to a workbook: 50 MB. \"check\" on the result"
            + " tells time and memory.")
final class BenchLarge implements Callable<Integer> {
  @SuppressWarnings("UnusedVariable") // so that "--help" and "--home" are understood here too
  @Mixin
  private CommonOptions common;

  @Parameters(
      index = "0",
      paramLabel = "ANNEX",
      description = "An .xlsx file; it is left as it is.")
  private Path annex;

  @Parameters(index = "1", paramLabel = "FILE", description = "The workbook to write.")
  private Path file;

  @Option(
      names = "--sheets",
      defaultValue = "1",
      description = "Over how many sheets the numbers are spread (default: ${DEFAULT-VALUE}).")
  private int sheets;

  @Override
  public Integer call() throws IOException {
    try (InputStream in = Files.newInputStream(annex)) {
      WholeFile.replace(file, out -> LargeWorkbook.write(in, sheets, out));
    }
    System.out.printf("%s: %.1f MB%n", file, Files.size(file) / 1e6);
    return 0;
  }
}
