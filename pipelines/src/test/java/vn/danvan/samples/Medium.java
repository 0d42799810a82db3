package vn.danvan.samples;

/** In what an office saves. */
enum Medium {
  XLSX("xlsx"),
  XLS("xls"),
  /** As Excel saves "CSV UTF-8" in Viet Nam: semicolons, byte order mark. */
  CSV_UTF8("csv"),
  /** As Excel saves "Unicode text": tabs, little endian. */
  CSV_UTF16("csv"),
  /**
   * As Excel saves plain CSV on a Vietnamese Windows: its code page, tones as marks of their own.
   */
  CSV_WINDOWS("csv");

  private final String extension;

  Medium(String extension) {
    this.extension = extension;
  }

  String extension() {
    return extension;
  }

  /** What a text is after it was saved so. */
  String saved(String text) {
    return this == CSV_WINDOWS ? new String(Windows1258.of(text), Windows1258.CHARSET) : text;
  }
}
