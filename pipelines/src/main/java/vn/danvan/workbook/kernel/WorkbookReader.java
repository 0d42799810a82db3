package vn.danvan.workbook.kernel;

/**
 * Bytes to sheets. What a file is, is decided by its content and never by its name. Limits bound
 * memory and time: a file beyond them is a finding.
 */
public final class WorkbookReader {
  /** Largest file that is opened, in bytes. */
  public static final long MAX_FILE_BYTES = 64L << 20;

  private WorkbookReader() {}

  /**
   * Opens an .xlsx, .xlsm, .xls (Excel 97 and later) or a text of values (.csv, .tsv, .txt).
   *
   * @throws UnreadableFileException for whatever else it is, or when it is damaged or too large
   */
  public static Workbook read(byte[] bytes) throws UnreadableFileException {
    if (bytes.length == 0) {
      throw UnreadableFileException.empty();
    }
    if (bytes.length > MAX_FILE_BYTES) {
      throw UnreadableFileException.tooLarge(bytes.length + " byte", MAX_FILE_BYTES + " byte");
    }
    try {
      if (startsWith(bytes, 'P', 'K', 3, 4)) {
        return XlsxReader.read(bytes);
      }
      if (startsWith(bytes, 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1)) {
        return XlsReader.read(bytes);
      }
      ForeignFile.requireNoSignature(bytes);
      return TextReader.read(bytes);
    } catch (UnreadableFileException e) {
      throw e;
    } catch (Exception | StackOverflowError e) {
      // What a parser stumbles over are the bytes: they are all that it was given.
      throw UnreadableFileException.beneath(e, "tệp bị hỏng hoặc bị cắt cụt");
    }
  }

  private static boolean startsWith(byte[] bytes, int... magic) {
    for (int i = 0; i < magic.length; i++) {
      if (i >= bytes.length || bytes[i] != (byte) magic[i]) {
        return false;
      }
    }
    return true;
  }
}
