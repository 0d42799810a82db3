package vn.danvan.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ViewTest {
  /** The release among the columns that a query gives, whether as it stands or under that name. */
  private static final Pattern RELEASE_ID_SELECTED =
      Pattern.compile("(?s)^SELECT\\s(?:(?!\\bFROM\\b).)*?\\brelease_id\\s*,.*");

  @Test
  void theViewsThatDashboardsReadStand() {
    assertThat(View.all())
        .map(View::name)
        .doesNotHaveDuplicates()
        .contains(
            "release",
            "ranking",
            "ranking_method",
            "funnel_point",
            "indicator_value",
            "map_tile",
            "real_figure",
            "finding",
            "figure",
            "completeness",
            "catalogue",
            "series_break");
  }

  @Test
  void everyViewStatesItsGrain() {
    assertThat(View.all())
        .allSatisfy(view -> assertThat(view.grain()).as(view.name()).startsWith("One row"));
  }

  @Test
  void everyViewExposesTheRelease() {
    assertThat(View.all())
        .allSatisfy(view -> assertThat(view.query()).as(view.name()).matches(RELEASE_ID_SELECTED));
  }

  @Test
  void noViewSelectsWhateverColumnsComeAlong() {
    assertThat(View.all())
        .allSatisfy(
            view ->
                assertThat(view.query())
                    .as(view.name())
                    .doesNotContainPattern("(?i)SELECT\\s+\\*"));
  }

  @Test
  void theStatementRunsAsItsOwnerAndCarriesTheGrain() {
    assertThat(new View("example", "One row per province's year", "SELECT 1 AS release_id").ddl())
        .isEqualTo(
            "CREATE OR REPLACE VIEW danvan_etl.report.example COMMENT 'One row per province''s"
                + " year' SECURITY DEFINER AS\nSELECT 1 AS release_id");
  }

  @Test
  void aViewIsMadeAfterThoseThatItReads() {
    // given
    List<View> views = View.all();

    // then
    for (int i = 0; i < views.size(); i++) {
      List<String> notYetMade = views.subList(i, views.size()).stream().map(View::name).toList();
      String query = views.get(i).query();
      assertThat(notYetMade)
          .as(views.get(i).name())
          .noneMatch(name -> query.matches("(?s).*\\breport\\." + name + "\\b.*"));
    }
  }
}
