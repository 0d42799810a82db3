package vn.danvan.dictionary;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.catalogue.CatalogueReader;

class RuleListTest {
  private static final Catalogue CATALOGUE = CatalogueReader.shipped();

  @Test
  void aRuleWithItsSeverityMessageDocumentationAndThresholds() {
    assertThat(RuleList.of(CATALOGUE))
        .contains(
            """
            ### `STOCK_BALANCE_MISMATCH`

            **Cảnh báo.** Phát sinh khi số hiện có cuối năm khác với số hiện có cuối năm trước cộng số mới, trừ số dừng trong năm quá mức cho phép.\
             Các số vẫn được dùng và đánh dấu. Đơn vị kiểm tra cả bốn số; thường do số cuối năm trước đã được tính lại hoặc bỏ sót mô hình dừng hoạt động.

            > Số hiện có {value} không khớp với số cuối kỳ trước cộng số tăng, trừ số giảm trong năm ({expected}); {detail}.

            | Ngưỡng | Giá trị | Ý nghĩa |
            | --- | ---: | --- |
            | `tolerance_share` | 0,1 | Phần chênh lệch cho phép so với số cuối kỳ trước |
            | `tolerance_value` | 5 | Chênh lệch tuyệt đối luôn được cho phép |
            """);
  }

  @Test
  void theListNamesEveryRuleAndFamilyOnce() {
    assertThat(RuleList.of(CATALOGUE).lines().filter(line -> line.startsWith("#")))
        .contains("## Tệp gửi", "## So với các kỳ khác và đơn vị cùng loại")
        .doesNotHaveDuplicates()
        .containsAll(CATALOGUE.rules().keySet().stream().map("### `%s`"::formatted).toList());
  }

  /** {@code ./danvan catalogue --rules >docs/rules.md} writes it anew. */
  @Test
  void theDocumentIsTheShippedCatalogues() {
    assertThat(Path.of("../docs/rules.md")).usingCharset(UTF_8).hasContent(RuleList.of(CATALOGUE));
  }
}
