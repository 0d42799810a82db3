package vn.danvan.decision.kernel;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;

/** A small annex as text, whose head is whatever a test lets it say. */
final class WaitingFile {
  private WaitingFile() {}

  static byte[] bytes(String... head) {
    String table =
        """
        STT,Nội dung,ĐVT,Tổng,Cấp tỉnh,Cấp huyện,Cấp xã
        1,Số đơn vị hành chính cấp xã,đơn vị,173,,,
        2,Số đơn vị hành chính cấp huyện,đơn vị,9,,,
        """;
    return (String.join(",,,,,,\n", List.of(head)) + ",,,,,,\n" + table).getBytes(UTF_8);
  }
}
