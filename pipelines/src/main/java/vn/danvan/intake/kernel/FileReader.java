package vn.danvan.intake.kernel;

import java.util.List;
import java.util.function.Function;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.catalogue.Corpus;
import vn.danvan.record.Submission;
import vn.danvan.text.kernel.Digest;
import vn.danvan.workbook.kernel.Sheet;
import vn.danvan.workbook.kernel.UnreadableFileException;
import vn.danvan.workbook.kernel.Workbook;
import vn.danvan.workbook.kernel.WorkbookReader;

/**
 * One file to what it says. Never throws for a bad file: that is a finding, and the file is held or
 * refused.
 *
 * <p>Not thread-safe; each thread has its own.
 */
public final class FileReader {
  /** Largest file that is opened, in bytes. */
  public static final long MAX_FILE_BYTES = WorkbookReader.MAX_FILE_BYTES;

  /** Raised whenever the same bytes would be read differently. */
  private static final String READER_VERSION = "5";

  /** What a thread has learnt of a catalogue serves it in its next task. */
  private static final ThreadLocal<FileReader> OF_THREAD = new ThreadLocal<>();

  private final Catalogue catalogue;
  private final AnnexReader annexes;
  private final TranscriptionReader transcriptions;

  /** The reader of this thread: the labels of forms are learnt once, not in every task. */
  public static FileReader ofThread(Catalogue catalogue) {
    FileReader last = OF_THREAD.get();
    if (last == null || !last.catalogue.digest().equals(catalogue.digest())) {
      last = new FileReader(catalogue);
      OF_THREAD.set(last);
    }
    return last;
  }

  public FileReader(Catalogue catalogue) {
    this.catalogue = catalogue;
    this.annexes = new AnnexReader(catalogue);
    this.transcriptions = new TranscriptionReader(catalogue);
  }

  /**
   * The digest of all that decides how bytes are read; a change makes every original be read again.
   */
  public static String readingDigest(Catalogue catalogue) {
    return readingDigest(catalogue, StatedPlacement.NOTHING);
  }

  /** The same for a file of which a decision states something: a reading of its own. */
  public static String readingDigest(Catalogue catalogue, StatedPlacement stated) {
    return stated.isNothing()
        ? Digest.of(catalogue.digest(), READER_VERSION)
        : Digest.of(
            catalogue.digest(),
            READER_VERSION,
            "unit " + stated.unit(),
            "period " + stated.period(),
            "form " + stated.form());
  }

  /** The identity of a content in a corpus under a reading. */
  public static String submissionId(String corpus, String sha256, String reading) {
    return Digest.of(corpus, sha256, reading).substring(0, 24);
  }

  /** Reads one file of a corpus. */
  public Reading read(String corpus, String sha256, byte[] bytes) {
    return read(corpus, sha256, bytes, StatedPlacement.NOTHING);
  }

  /** Reads one file of a corpus, of which a decision states what it leaves open itself. */
  public Reading read(String corpus, String sha256, byte[] bytes, StatedPlacement stated) {
    return read(bytes, sha256, workbook -> corpus, stated);
  }

  /** Reads one file of which only its own mark says to which corpus it belongs. */
  public Reading read(String sha256, byte[] bytes) {
    return read(bytes, sha256, this::corpusMarked, StatedPlacement.NOTHING);
  }

  private Reading read(
      byte[] bytes, String sha256, Function<List<Sheet>, String> corpusOf, StatedPlacement stated) {
    try {
      Workbook workbook = WorkbookReader.read(bytes);
      List<Sheet> sheets = workbook.sheets();
      Draft draft = draft(corpusOf.apply(sheets), sha256, stated);
      workbook
          .remarks()
          .forEach(
              remark ->
                  draft.findings.cell(remark.rule(), remark.sheet(), null, remark.value(), null));
      holdForeignMark(sheets, draft);
      SuspiciousTexts.report(sheets, draft.findings);
      if (TranscriptionReader.recognises(sheets)) {
        transcriptions.read(sheets.getFirst(), draft);
      } else {
        annexes.read(workbook, draft);
      }
      return draft.reading();
    } catch (UnreadableFileException e) {
      Draft draft = draft(corpusOf.apply(List.of()), sha256, stated);
      draft.findings.file(e.rule(), e.value(), e.expected(), e.getMessage());
      draft.outcome = Submission.Outcome.REFUSED;
      return draft.reading();
    }
  }

  private Draft draft(String corpus, String sha256, StatedPlacement stated) {
    String reading = readingDigest(catalogue, stated);
    String id = submissionId(corpus, sha256, reading);
    return new Draft(id, corpus, sha256, reading, stated, new Findings(catalogue, id));
  }

  /** What a file says that its size alone forbids to open: it is empty, or too large. */
  public Reading unopened(String corpus, String sha256, long sizeBytes) {
    return unopened(corpus, sha256, sizeBytes, StatedPlacement.NOTHING);
  }

  /** The same where a decision states something, which does not make it open. */
  public Reading unopened(String corpus, String sha256, long sizeBytes, StatedPlacement stated) {
    Draft draft = draft(corpus, sha256, stated);
    draft.findings.file(
        sizeBytes == 0 ? "FILE_EMPTY" : "FILE_TOO_LARGE",
        sizeBytes + " byte",
        MAX_FILE_BYTES + " byte",
        null);
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

  /** The corpus whose mark the sheets bear, else the one that has none. */
  private String corpusMarked(List<Sheet> sheets) {
    String unmarked = null;
    for (Corpus corpus : catalogue.corpora().values()) {
      if (corpus.markVi() == null) {
        unmarked = corpus.code();
      } else if (sheets.stream().anyMatch(sheet -> sheet.says(corpus.markVi()))) {
        return corpus.code();
      }
    }
    return unmarked;
  }
}
