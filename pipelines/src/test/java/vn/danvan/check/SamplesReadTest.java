package vn.danvan.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.catalogue.CatalogueReader;
import vn.danvan.samples.Sample;
import vn.danvan.samples.Samples;

/** Precision before recall: of what is loaded, all is what a careful human reads. */
class SamplesReadTest {
  private static final Catalogue CATALOGUE = CatalogueReader.shipped();
  private static final double LEAST_RECALL = 0.95;

  @Test
  void whatIsReadOfTwoHundredWorkbooksOfManyStylesIsRight() throws IOException {
    // given
    FileCheck check = new FileCheck(CATALOGUE);

    // when
    List<ReadingScore> scores = new ArrayList<>();
    for (Sample sample : Samples.all(CATALOGUE)) {
      scores.add(ReadingScore.of(sample, check.check(sample.name(), sample.content())));
    }
    write(scores);
    String table = ReadingTable.of(scores);
    Files.writeString(Path.of("target/reading.md"), table);

    // then
    assertThat(all(scores, score -> score.wrong)).as("wrong values").isEmpty();
    assertThat(all(scores, score -> score.lost)).as("values lost without a finding").isEmpty();
    assertThat(all(scores, score -> score.errorsOnClean)).as("errors on clean files").isEmpty();
    int truths = scores.stream().mapToInt(score -> score.truths).sum();
    int right = scores.stream().mapToInt(score -> score.right).sum();
    assertThat((double) right / truths).as("recall").isGreaterThanOrEqualTo(LEAST_RECALL);
    assertThat(Path.of("../docs/reading.md"))
        .as("docs/reading.md; what it should be stands in pipelines/target/reading.md")
        .hasContent(table);
  }

  private static List<String> all(
      List<ReadingScore> scores, Function<ReadingScore, List<String>> what) {
    return scores.stream().map(what).flatMap(List::stream).toList();
  }

  /** The whole comparison, for whoever wants to know why. */
  private static void write(List<ReadingScore> scores) throws IOException {
    Stream<String> lines =
        scores.stream()
            .flatMap(
                score ->
                    Stream.of(
                            Stream.of(
                                "## %s [%s] %s %d/%d"
                                    .formatted(
                                        score.sample.name(),
                                        score.sample.style(),
                                        score.checked.outcome(),
                                        score.right,
                                        score.truths)),
                            score.wrong.stream().map(line -> "WRONG " + line),
                            score.lost.stream().map(line -> "LOST " + line),
                            score.errorsOnClean.stream().map(line -> "ERROR " + line),
                            score.told.stream().map(line -> "TOLD " + line),
                            score.faultsNotFound.stream().map(expected -> "NOT FOUND " + expected),
                            score.checked.findings().stream().map(finding -> "finding " + finding))
                        .flatMap(part -> part));
    Files.write(Path.of("target/samples.txt"), lines.toList());
  }
}
