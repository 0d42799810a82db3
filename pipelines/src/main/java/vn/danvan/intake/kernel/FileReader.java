package vn.danvan.intake.kernel;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.catalogue.Corpus;
import vn.danvan.record.Submission;
import vn.danvan.workbook.kernel.Sheet;
import vn.danvan.workbook.kernel.UnreadableFileException;
import vn.danvan.workbook.kernel.Workbook;
import vn.danvan.workbook.kernel.WorkbookReader;

/**
 * One file to what it says. Never throws for a bad file: that is a finding, and the file is held or
 * refused.
 *
 * <p>Not thread-safe; make one per task.
 */
public final class FileReader {
  /** Largest file that is opened, in bytes. */
  public static final long MAX_FILE_BYTES = WorkbookReader.MAX_FILE_BYTES;

  /** Raised whenever the same bytes would be read differently. */
  private static final String READER_VERSION = "3";

  private final Catalogue catalogue;
  private final String reading;
  private final AnnexReader annexes;
  private final TranscriptionReader transcriptions;

  public FileReader(Catalogue catalogue) {
    this.catalogue = catalogue;
    this.reading = readingDigest(catalogue);
    this.annexes = new AnnexReader(catalogue);
    this.transcriptions = new TranscriptionReader(catalogue);
  }

  /**
   * The digest of all that decides how bytes are read; a change makes every original be read again.
   */
  public static String readingDigest(Catalogue catalogue) {
    return digest(catalogue.digest(), READER_VERSION);
  }

  /** The identity of a content in a corpus under a reading. */
  public static String submissionId(String corpus, String sha256, String reading) {
    return digest(corpus, sha256, reading).substring(0, 24);
  }

  /** Reads one file of a corpus. */
  public Reading read(String corpus, String sha256, byte[] bytes) {
    String id = submissionId(corpus, sha256, reading);
    Findings findings = new Findings(catalogue, id);
    Draft draft = new Draft(id, corpus, sha256, reading, findings);
    try {
      Workbook workbook = WorkbookReader.read(bytes);
      workbook
          .remarks()
          .forEach(
              remark -> findings.cell(remark.rule(), remark.sheet(), null, remark.value(), null));
      List<Sheet> sheets = workbook.sheets();
      holdForeignMark(sheets, draft);
      if (TranscriptionReader.recognises(sheets)) {
        transcriptions.read(sheets.getFirst(), draft);
      } else {
        annexes.read(sheets, draft);
      }
    } catch (UnreadableFileException e) {
      findings.file(e.rule(), e.value(), e.expected(), e.getMessage());
      draft.outcome = Submission.Outcome.REFUSED;
    }
    return draft.reading();
  }

  /** What a file says that its size alone forbids to open: it is empty, or too large. */
  public Reading unopened(String corpus, String sha256, long sizeBytes) {
    String id = submissionId(corpus, sha256, reading);
    Findings findings = new Findings(catalogue, id);
    findings.file(
        sizeBytes == 0 ? "FILE_EMPTY" : "FILE_TOO_LARGE",
        sizeBytes + " byte",
        MAX_FILE_BYTES + " byte",
        null);
    Draft draft = new Draft(id, corpus, sha256, reading, findings);
    draft.outcome = Submission.Outcome.REFUSED;
    return draft.reading();
  }

  /**
   * A file that carries the mark of another corpus, or lacks that of its own, counts nowhere: the
   * mark is looked for in every cell and sheet name, however it is written.
   */
  private void holdForeignMark(List<Sheet> sheets, Draft draft) {
    Corpus own = catalogue.corpus(draft.corpus);
    for (Corpus corpus : catalogue.corpora().values()) {
      if (corpus.markVi() == null) {
        continue;
      }
      boolean marked = sheets.stream().anyMatch(sheet -> sheet.says(corpus.markVi()));
      if (marked != corpus.code().equals(own.code())) {
        String found = marked ? corpus.markVi() : "(không ghi dấu)";
        draft.hold("CORPUS_CONFLICT", found, own.labelVi(), null);
      }
    }
  }

  private static String digest(String... parts) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      return HexFormat.of()
          .formatHex(sha.digest(String.join("\n", parts).getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
