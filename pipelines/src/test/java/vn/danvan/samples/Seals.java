package vn.danvan.samples;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** What becomes of the bytes of a file on its way. */
final class Seals {
  private Seals() {}

  static byte[] empty(byte[] bytes) {
    return new byte[0];
  }

  static byte[] half(byte[] bytes) {
    return Arrays.copyOf(bytes, bytes.length / 2);
  }

  /** The page of a web server that stood between. */
  static byte[] page(byte[] bytes) {
    return """
    <html><head><title>Đăng nhập</title></head>
    <body><table><tr><td>Phiên làm việc đã hết hạn, đề nghị đăng nhập lại.</td></tr></table>
    </body></html>
    """
        .getBytes(StandardCharsets.UTF_8);
  }

  /** With a password; its salt is new each time, so these bytes are never the same. */
  static byte[] encrypted(byte[] bytes) {
    try (POIFSFileSystem container = new POIFSFileSystem()) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("danvan");
      try (OutputStream out = encryptor.getDataStream(container)) {
        out.write(bytes);
      }
      ByteArrayOutputStream sealed = new ByteArrayOutputStream();
      container.writeFilesystem(sealed);
      return sealed.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
