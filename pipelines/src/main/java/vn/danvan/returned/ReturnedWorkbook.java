package vn.danvan.returned;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;
import vn.danvan.record.Finding;
import vn.danvan.record.Submission;
import vn.danvan.workbook.kernel.UnreadableFileException;

/**
 * The workbook that goes back to a province: its own file, the cells in question coloured and
 * commented, with a first sheet of what to check; nothing else in it is changed. Of a file that was
 * refused, is too large or cannot be opened, a list comes back instead.
 */
public final class ReturnedWorkbook {
  /** Size of an original up to which it comes back itself, in bytes. */
  public static final int MAX_ORIGINAL_BYTES = 5 << 20;

  private static final Logger LOG = LogManager.getLogger(ReturnedWorkbook.class);

  private final String fileName;
  private final byte[] content;

  private ReturnedWorkbook(String fileName, byte[] content) {
    this.fileName = fileName;
    this.content = content;
  }

  /**
   * Makes the workbook; never throws for a bad original.
   *
   * @param fileName the original's name as it was sent
   * @param findings those of this file; their sheets and cells are the original's
   */
  public static ReturnedWorkbook of(
      byte[] original, String fileName, Heading heading, List<Finding> findings) {
    boolean readable = heading.outcome() != Submission.Outcome.REFUSED;
    if (readable && original.length <= MAX_ORIGINAL_BYTES) {
      try {
        return marked(original, fileName, heading, findings);
      } catch (IOException | UnreadableFileException | RuntimeException e) {
        // POI throws whatever it likes at a damaged file; the list says all the same.
        LOG.warn("{} cannot be marked, a list comes back instead", fileName, e);
      }
    }
    try (Copy list = XlsxCopy.blank()) {
      return marked(list, fileName, heading, findings);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A damaged file may be opened and yet not give a sound copy: that is opened once more. */
  private static ReturnedWorkbook marked(
      byte[] original, String fileName, Heading heading, List<Finding> findings)
      throws IOException, UnreadableFileException {
    ReturnedWorkbook back;
    try (Copy copy = Copy.of(original)) {
      back = marked(copy, fileName, heading, findings);
    }
    try (Copy again = Copy.of(back.content)) {
      if (!CheckSheet.isFirstOf(again.workbook())) {
        throw new IOException("the copy has lost its sheets");
      }
    }
    return back;
  }

  private static ReturnedWorkbook marked(
      Copy copy, String fileName, Heading heading, List<Finding> findings) throws IOException {
    List<Remark> remarks = Remark.inOrder(findings, new Places(copy.workbook()));
    CheckSheet.add(copy, fileName, heading, remarks);
    CellMarks.put(copy, remarks);
    return new ReturnedWorkbook(
        FileName.returned(fileName, copy.extension()), copy.bytesWithLastSheetFirst());
  }

  /** A plain name, without a folder. */
  public String fileName() {
    return fileName;
  }

  /** Always the same bytes for the same file, heading and findings. */
  public byte[] content() {
    return content.clone();
  }
}
