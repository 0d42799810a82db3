package vn.danvan.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.intake.kernel.FileReader;
import vn.danvan.intake.kernel.Reading;
import vn.danvan.observation.kernel.ObservationReader;
import vn.danvan.observation.kernel.ObservationReader.Observed;
import vn.danvan.record.Finding;
import vn.danvan.record.Observation;
import vn.danvan.record.Submission;
import vn.danvan.unit.kernel.UnitRegister;
import vn.danvan.validation.kernel.HistoryCheck;

/** Checks files one by one. Not thread-safe. */
public final class FileCheck {
  /** Nobody asks for the digest of a file that goes into no ledger. */
  private static final String NO_DIGEST = "";

  private final FileReader reader;
  private final ObservationReader observer;
  private final HistoryCheck history;

  /** Checks each file by itself. */
  public FileCheck(Catalogue catalogue) {
    this(catalogue, null);
  }

  private FileCheck(Catalogue catalogue, HistoryCheck history) {
    this.reader = new FileReader(catalogue);
    this.observer = new ObservationReader(catalogue);
    this.history = history;
  }

  /**
   * Checks each file against earlier ones as well: those of its unit, and those of others in its
   * period. Of the earlier files those count that would be accepted.
   *
   * @param earlier files, the one that is in force first where two are of one unit and period
   * @throws IOException when one of them cannot be read from the disk
   */
  public static FileCheck against(Catalogue catalogue, UnitRegister register, List<Path> earlier)
      throws IOException {
    FileCheck alone = new FileCheck(catalogue);
    List<Observation> observations = new ArrayList<>();
    for (Path file : earlier) {
      Reading reading = alone.read(file);
      if (isAccepted(reading)) {
        observations.addAll(alone.observer.observe(reading).observations());
      }
    }
    return new FileCheck(catalogue, new HistoryCheck(catalogue, register, observations));
  }

  /** What came of a file, for people and programs, and what the returned workbook is made of. */
  public record Result(CheckedFile checked, Submission.Outcome outcome, List<Finding> findings) {}

  /**
   * Reads a file and says all that is wrong with it; a bad file is no failure.
   *
   * @throws IOException when the file cannot be read from the disk
   */
  public Result check(Path file) throws IOException {
    return checked(file.toString(), read(file));
  }

  /** Checks a file's content. */
  public CheckedFile check(String file, byte[] content) {
    return checked(file, reader.read(NO_DIGEST, content)).checked();
  }

  private Reading read(Path file) throws IOException {
    long size = Files.size(file);
    return size > FileReader.MAX_FILE_BYTES
        ? reader.unopened("real", NO_DIGEST, size)
        : reader.read(NO_DIGEST, Files.readAllBytes(file));
  }

  private Result checked(String file, Reading reading) {
    Observed observed = observer.observe(reading);
    List<Finding> ofSeries =
        history != null && isAccepted(reading)
            ? history.check(observed.observations(), observed.cells())
            : List.of();
    List<Finding> findings =
        Stream.of(reading.findings(), observed.findings(), ofSeries).flatMap(List::stream).toList();
    return new Result(
        CheckedFile.of(file, reading.submission(), observed, findings),
        Submission.Outcome.valueOf(reading.submission().outcome().toUpperCase(Locale.ROOT)),
        findings);
  }

  private static boolean isAccepted(Reading reading) {
    return reading.submission().outcome().equals(Submission.Outcome.ACCEPTED.code());
  }
}
