package vn.danvan.synthetic;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.catalogue.Form;

/**
 * Writes a synthetic history as the files that provinces would have sent, with the list of the
 * faults in them.
 */
public final class Synthetic {
  /** The list of faults, beside the deliveries and in none of them. */
  public static final String FAULT_LIST = "FAULTS.csv";

  private Synthetic() {}

  /** What was written: files in both deliveries, of them revisions, and faults. */
  public record Written(int files, int revisions, int faults) {}

  /**
   * Writes {@code lan-1/*.xlsx} (what came first), {@code lan-2/*.xlsx} (revisions) and FAULTS.csv.
   * A file's time of last modification is when the commission received it.
   *
   * @param folder created when it does not exist; files of the same name are replaced
   * @param which the reports to write
   * @param progress told once a round, in Vietnamese
   * @throws UncheckedIOException when the folder cannot be written
   */
  public static Written write(
      SyntheticHistory history,
      Path folder,
      Predicate<SyntheticReport> which,
      Consumer<String> progress) {
    List<SyntheticReport> reports = history.reports().stream().filter(which).toList();
    Map<ReportingRound, List<SyntheticReport>> rounds =
        reports.stream()
            .collect(
                Collectors.groupingBy(
                    SyntheticReport::round, LinkedHashMap::new, Collectors.toList()));
    Ground ground = Ground.of(history.catalogue(), history.seed());
    Map<Form.Version, SyntheticWorkbook> workbooks = new HashMap<>();
    int count = 0;
    int revisions = 0;
    try {
      Files.createDirectories(folder.resolve(SyntheticFile.FIRST_DELIVERY));
      Files.createDirectories(folder.resolve(SyntheticFile.SECOND_DELIVERY));
      for (Map.Entry<ReportingRound, List<SyntheticReport>> round : rounds.entrySet()) {
        Form.Version version = round.getValue().getFirst().version();
        SyntheticWorkbook workbook = workbooks.get(version);
        if (workbook == null) {
          workbook = SyntheticWorkbook.of(ground, round.getKey().form(), version);
          workbooks.put(version, workbook);
        }
        List<SyntheticFile> files = files(history.catalogue(), round.getValue());
        write(workbook, files, folder);
        count += files.size();
        revisions += (int) files.stream().filter(SyntheticFile::isRevision).count();
        progress.accept("Biểu %s: %d tệp mô phỏng".formatted(round.getKey(), files.size()));
      }
      List<ListedFault> faults = ListedFault.of(history.catalogue(), reports);
      FaultList.write(history.catalogue(), faults, folder.resolve(FAULT_LIST));
      return new Written(count, revisions, faults.size());
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write synthetic submissions to " + folder, e);
    }
  }

  private static List<SyntheticFile> files(Catalogue catalogue, List<SyntheticReport> reports) {
    return reports.stream()
        .flatMap(report -> SyntheticFile.of(catalogue, report).stream())
        .toList();
  }

  private static void write(SyntheticWorkbook workbook, List<SyntheticFile> files, Path folder) {
    files.parallelStream()
        .forEach(
            file -> {
              Path path = folder.resolve(file.path());
              try {
                Files.write(path, workbook.bytes(file));
                Files.setLastModifiedTime(
                    path, FileTime.from(Receipt.moment(file.received()).toInstant()));
              } catch (IOException e) {
                throw new UncheckedIOException("Cannot write " + path, e);
              }
            });
  }
}
