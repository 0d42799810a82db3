package vn.danvan.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.danvan.catalogue.Catalogue;
import vn.danvan.catalogue.CatalogueReader;
import vn.danvan.synthetic.SyntheticHistory;

/**
 * The whole line over ten years of all provinces, held against a calculation that knows only the
 * generator's truth.
 */
class FullHistoryTest {
  private static final long SEED = 7;

  @TempDir private Path folder;

  @Test
  void everyRowOfTheRankingIsWhatTheTruthGives() {
    // given
    TestHome home = TestHome.in(folder);
    Catalogue catalogue = CatalogueReader.shipped();
    home.run("synthetic", folder.resolve("sent").toString(), "--seed", String.valueOf(SEED));
    home.run("load", folder.resolve("sent/lan-1").toString(), "--corpus", "synthetic");
    home.run("load", folder.resolve("sent/lan-2").toString(), "--corpus", "synthetic");

    // when
    home.run("nightly");

    // then
    TrueRanking truth = new TrueRanking(SyntheticHistory.of(catalogue, SEED));
    List<String> expected = truth.rows();
    List<String> ranked =
        home.rows(
            """
            SELECT frame, period, indicator, unit_id, rank, ties, n_ranked, n_frame, numerator, denominator, value, status, reason
            FROM mart.ranking
            WHERE corpus = 'synthetic' AND scope = 'country' AND length(period) = 4
              AND indicator IN ('dialogues_per_unit_commune', 'dialogue_resolution_rate', 'dvk_recognition_rate_province')
            ORDER BY frame, period, indicator, unit_id\
            """);
    assertThat(ranked).containsExactlyElementsOf(expected);
    assertThat(ranked).hasSize(3 * 10 * (63 + 34));
  }
}
