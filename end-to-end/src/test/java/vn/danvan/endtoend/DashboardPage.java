package vn.danvan.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.ElementHandle;
import com.microsoft.playwright.JSHandle;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The dashboard as it is drawn at the moment. */
final class DashboardPage {
  /** Every chart is drawn, after the choices that the filters show. */
  private static final String DRAWN =
      """
      ([charts, wanted]) => {
        const drawn = (%s)();
        return drawn.length === charts
          && drawn.every(chart => chart.status === 'rendered')
          && document.querySelectorAll('[data-test="loading-indicator"]').length === 0
          && wanted.every(([column, value]) => drawn.filter(chart => chart.filters
               .some(filter => filter.col === column && filter.val.map(String).includes(value))).length > 0
             && !drawn.some(chart => chart.filters
               .some(filter => filter.col === column && !filter.val.map(String).includes(value))));
      }\
      """;

  private final Page page;

  DashboardPage(Page page) {
    this.page = page;
  }

  /** Chooses in the filter bar as a person does. */
  DashboardPage choose(String filter, String option) {
    String id = "[id=\"NATIVE_FILTER-" + filter + "\"]";
    page.locator(".ant-select:has(" + id + ")").click();
    String title =
        ".ant-select-dropdown:visible .ant-select-item-option%s[title=\"" + option + "\"]";
    page.locator(".ant-select-dropdown:visible .ant-select-item-option").first().waitFor();
    if (page.locator(title.formatted("")).count() == 0) {
      // Of a long list only the part in sight stands in the page: the rest is searched for.
      page.keyboard().insertText(option);
      page.locator(title.formatted("-active")).waitFor();
      page.keyboard().press("Enter");
    } else {
      page.locator(title.formatted("")).click();
    }
    return this;
  }

  DashboardPage apply() {
    page.locator("[data-test=filter-bar__apply-button]").click();
    return this;
  }

  /** Returns when so many charts are drawn under these choices, given as column and value. */
  DashboardPage awaitDrawn(int charts, Map<String, String> choices) {
    List<List<String>> wanted =
        choices.entrySet().stream().map(one -> List.of(one.getKey(), one.getValue())).toList();
    page.waitForFunction(DRAWN.formatted(script("state.js")), List.of(charts, wanted));
    return this;
  }

  /** The text of a table's cells, row by row. */
  @SuppressWarnings("unchecked")
  List<List<String>> table(String chart) {
    return (List<List<String>>) element(chart).evaluate(script("table.js"));
  }

  /** The series of a chart: a name, and points of place and value. */
  @SuppressWarnings("unchecked")
  List<Map<String, Object>> series(String chart) {
    return (List<Map<String, Object>>) element(chart).evaluate(script("series.js"));
  }

  /** The rings of a map. */
  @SuppressWarnings("unchecked")
  List<Map<String, Object>> rings(String chart) {
    ElementHandle map = element(chart);
    // The tiles come a frame or more after the chart calls itself drawn.
    JSHandle drawn =
        page.waitForFunction(
            "root => { const rings = ("
                + script("rings.js")
                + ")(root); return rings && rings.some(ring => ring.visible) ? rings : false; }",
            map);
    return (List<Map<String, Object>>) drawn.jsonValue();
  }

  DashboardPage photograph(Path file) {
    // Not as a "full page", for which the window changes its size and every chart is drawn anew.
    page.screenshot(new Page.ScreenshotOptions().setPath(file));
    return this;
  }

  private ElementHandle element(String chart) {
    Locator holder = page.locator("[data-test-chart-name=\"" + chart + "\"]");
    assertThat(holder.count()).as("charts named " + chart).isEqualTo(1);
    return holder.elementHandle();
  }

  private static String script(String name) {
    try (InputStream in = DashboardPage.class.getResourceAsStream("/drawn/" + name)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      // A function is an expression only without the comment before it.
      return text.lines()
          .filter(line -> !line.startsWith("//"))
          .reduce("", (a, b) -> a + b + "\n")
          .strip();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + name, e);
    }
  }
}
