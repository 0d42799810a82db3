package vn.danvan.intake.kernel;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.catalogue.CatalogueReader;
import vn.danvan.catalogue.Form;

/**
 * Labels that somebody wrote who had seen neither the reader nor the catalogue's other names, each
 * with the element that it means, "-" where it means none. Nothing above them helps.
 */
class LabelsOfOthersTest {
  private static final Catalogue CATALOGUE = CatalogueReader.shipped();
  private static final Wording WORDING = new Wording(CATALOGUE);
  private static final Form.Version VERSION = CATALOGUE.formVersion("DV-01", "2023").orElseThrow();
  private static final RowLabels LABELS =
      new RowLabels(CATALOGUE, WORDING, VERSION, "2023", Map.of());

  @ParameterizedTest
  @CsvSource({"labels-of-forty-workbooks.csv, 0.97", "labels-in-other-words.csv, 0.5"})
  void areReadAsWhatTheyMeanOrNotAtAll(String file, double atLeast) throws IOException {
    List<String> wrong = new ArrayList<>();
    List<String> unread = new ArrayList<>();
    int meant = 0;
    for (String line : lines(file)) {
      String[] parts = line.split(";");
      String element = parts[1].equals("-") ? null : parts[1];
      String read = read(parts[0]);
      meant += element == null ? 0 : 1;
      if (read == null && element != null) {
        unread.add(line);
      } else if (read != null && !read.equals(element)) {
        wrong.add(line + " is read as " + read);
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(unread).as("of %d", meant).hasSizeLessThanOrEqualTo((int) (meant * (1 - atLeast)));
  }

  private static String read(String label) {
    Optional<RowLabels.Match> match =
        new RowSequence(CATALOGUE, WORDING, VERSION, LABELS).next(Label.of(label, WORDING), "");
    return match.map(one -> one.meaning().element()).orElse(null);
  }

  private static List<String> lines(String file) throws IOException {
    try (InputStream in = LabelsOfOthersTest.class.getResourceAsStream(file)) {
      return new String(in.readAllBytes(), UTF_8).lines().skip(1).toList();
    }
  }
}
