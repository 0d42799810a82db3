package vn.danvan.workbook.kernel;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import vn.danvan.text.kernel.OneByteText;

/** Bytes to text, by what the bytes are; nothing is replaced and nothing guessed. */
final class TextEncoding {
  private static final int HEAD = 4_096;

  private TextEncoding() {}

  /**
   * A text.
   *
   * @param legacy the encoding in which it stood when that is not Unicode, else null
   */
  record Decoded(String text, String legacy) {}

  static Decoded decode(byte[] bytes) throws UnreadableFileException {
    Charset unicode = unicode(bytes);
    try {
      String text = strictly(unicode == null ? UTF_8 : unicode, bytes);
      return new Decoded(text.startsWith("\uFEFF") ? text.substring(1) : text, null);
    } catch (CharacterCodingException e) {
      if (unicode == null) {
        OneByteText text =
            OneByteText.of(bytes)
                .orElseThrow(
                    () ->
                        refused("không phải bảng tính, và không nhận ra bảng mã chữ của văn bản"));
        return new Decoded(text.text(), text.encoding());
      }
      throw refused("không phải bảng tính, cũng không phải văn bản");
    }
  }

  /** What the first bytes say, null when they leave it open. */
  private static Charset unicode(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return UTF_8;
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return UTF_16LE;
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return UTF_16BE;
    }
    return byZeros(bytes);
  }

  /** In UTF-16 every other byte of Latin letters is zero; in all other texts none is. */
  private static Charset byZeros(byte[] bytes) {
    int[] zeros = new int[2];
    int length = Math.min(bytes.length, HEAD);
    for (int i = 0; i < length; i++) {
      zeros[i % 2] += bytes[i] == 0 ? 1 : 0;
    }
    if (zeros[0] + zeros[1] == 0) {
      return null;
    }
    return zeros[0] > zeros[1] ? UTF_16BE : UTF_16LE;
  }

  private static boolean startsWith(byte[] bytes, int... start) {
    for (int i = 0; i < start.length; i++) {
      if (i >= bytes.length || bytes[i] != (byte) start[i]) {
        return false;
      }
    }
    return true;
  }

  private static String strictly(Charset charset, byte[] bytes) throws CharacterCodingException {
    return charset
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT)
        .decode(ByteBuffer.wrap(bytes))
        .toString();
  }

  private static UnreadableFileException refused(String detail) {
    return UnreadableFileException.notAWorkbook(detail);
  }
}
