package vn.danvan.text.kernel;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 of texts. */
public final class Digest {
  private Digest() {}

  /** Of texts one after another, in hexadecimal digits; a text's end counts. */
  public static String of(String... texts) {
    return HexFormat.of().formatHex(bytes(String.join("\n", texts)));
  }

  /** Of one text, as bytes. */
  public static byte[] bytes(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
