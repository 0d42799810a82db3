package vn.danvan.intake.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.catalogue.CatalogueReader;
import vn.danvan.catalogue.DataElement;
import vn.danvan.text.kernel.Text;

/** What free words are taken for, and above all what they are not taken for. */
class TellingWordsTest {
  private static final Catalogue CATALOGUE = CatalogueReader.shipped();
  private static final Wording WORDING = new Wording(CATALOGUE);

  private record Name(String text, String element) {}

  /**
   * Each name of each element as if the catalogue did not know it: never is it taken for another
   * element's.
   */
  @Test
  void aNameThatIsNotKnownIsReadAsItsOwnElementOrNotAtAll() {
    List<Name> names = names();
    List<String> wrong = new ArrayList<>();
    int right = 0;
    for (Name left : names) {
      TellingWords words = new TellingWords();
      for (Name name : names) {
        if (!name.equals(left)) {
          words.add(key(name.text()), RowMeaning.total(name.element()));
        }
      }
      Optional<RowMeaning> meant = words.meant(key(left.text()));
      if (meant.isPresent() && meant.get().element().equals(left.element())) {
        right++;
      } else if (meant.isPresent()) {
        wrong.add("%s is %s, not %s".formatted(left.text(), left.element(), meant.get().element()));
      }
    }
    assertThat(right).as("of %d names", names.size()).isGreaterThan(names.size() * 2 / 5);
    assertThat(wrong).isEmpty();
  }

  /** All names of an element as if the catalogue knew nothing of it. */
  @Test
  void anElementThatIsNotKnownIsNotTakenForAnother() {
    List<Name> names = names();
    List<String> wrong = new ArrayList<>();
    for (String element : names.stream().map(Name::element).distinct().toList()) {
      TellingWords words = new TellingWords();
      names.stream()
          .filter(name -> !name.element().equals(element))
          .forEach(name -> words.add(key(name.text()), RowMeaning.total(name.element())));
      names.stream()
          .filter(name -> name.element().equals(element))
          .forEach(
              name ->
                  words
                      .meant(key(name.text()))
                      .ifPresent(
                          meant ->
                              wrong.add(
                                  "%s (%s) as %s"
                                      .formatted(name.text(), element, meant.element()))));
    }
    assertThat(wrong).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Số lượt người dân tham gia các cuộc đối thoại; dialogue_participants",
        "Số ý kiến được trả lời ngay tại cuộc đối thoại; dialogue_opinions_answered_on_spot",
        "YK quá hạn chưa giải quyết; dialogue_opinions_overdue",
        "Số hội nghị giao ban khối dân vận; ",
        "Số cuộc tiếp xúc cử tri của đại biểu HĐND; ",
        "Số tin, bài tuyên truyền về phong trào \"Dân vận khéo\"; ",
        "Tổng giá trị quà tặng hộ nghèo dịp Tết; ",
        "Số lượt người tham gia đối thoại năm trước; ",
        "Tỷ lệ ý kiến tại đối thoại được giải quyết; "
      })
  void freeWordsAreAnElementOrNothing(String label, String element) {
    TellingWords words = new TellingWords();
    names().forEach(name -> words.add(key(name.text()), RowMeaning.total(name.element())));

    assertThat(words.meant(key(label)).map(RowMeaning::element))
        .isEqualTo(Optional.ofNullable(element));
  }

  private static List<Name> names() {
    List<Name> names = new ArrayList<>();
    for (DataElement element : CATALOGUE.elements().values()) {
      if (element.origin() == DataElement.Origin.SUBMISSION) {
        names.add(new Name(element.labelVi(), element.code()));
        element.aliases().forEach(alias -> names.add(new Name(alias, element.code())));
      }
    }
    return names;
  }

  private static String key(String text) {
    return WORDING.inCommonWords(WORDING.writtenOut(Text.key(text)));
  }
}
