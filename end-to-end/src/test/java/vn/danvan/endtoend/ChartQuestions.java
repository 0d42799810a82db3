package vn.danvan.endtoend;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Puts a chart's question as its page puts it: its own settings and the dashboard's filters in
 * their scope.
 */
record ChartQuestions(SupersetApi superset, JsonNode charts, JsonNode filters) {
  private static final ObjectMapper JSON = new ObjectMapper();

  static ChartQuestions of(Demo demo) {
    SupersetApi superset = SupersetApi.signedIn(demo, "analyst", demo.analystPassword());
    JsonNode dashboard = superset.read("/api/v1/dashboard/xep-hang").path("result");
    try {
      return new ChartQuestions(
          superset,
          superset.read("/api/v1/dashboard/xep-hang/charts").path("result"),
          JSON.readTree(dashboard.path("json_metadata").asText())
              .path("native_filter_configuration"));
    } catch (IOException e) {
      throw new AssertionError("The dashboard's settings are no JSON", e);
    }
  }

  ChartAnswer ask(String name, Facts facts, Setting setting) {
    JsonNode chart =
        IntStream.range(0, charts.size())
            .mapToObj(charts::get)
            .filter(one -> one.path("slice_name").asText().equals(name))
            .findFirst()
            .orElseThrow(() -> new AssertionError("Superset has no chart " + name));
    JsonNode form = chart.path("form_data");
    JsonNode answer =
        superset
            .ask("/api/v1/chart/data", question(chart.path("id").asInt(), form, facts, setting))
            .path("result")
            .get(0);
    List<String> names = new ArrayList<>();
    answer.path("colnames").forEach(column -> names.add(column.asText()));
    List<List<String>> rows = new ArrayList<>();
    for (JsonNode row : answer.path("data")) {
      rows.add(names.stream().map(column -> plain(row.path(column))).toList());
    }
    return new ChartAnswer(answer.path("query").asText().replaceAll(";\\s*$", ""), names, rows);
  }

  private Map<String, Object> question(int id, JsonNode form, Facts facts, Setting setting) {
    List<Object> columns = new ArrayList<>();
    for (String key :
        List.of(
            "x_axis",
            "entity",
            "series",
            "groupby",
            "all_columns",
            "line_column",
            "tooltip_contents")) {
      JsonNode value = form.path(key);
      if (value.isTextual()) {
        columns.add(value.asText());
      }
      value.forEach(
          one -> columns.add(one.isTextual() ? one.asText() : one.path("column_name").asText()));
    }
    List<Object> metrics = new ArrayList<>();
    form.path("metrics").forEach(metric -> metrics.add(metric.asText()));
    for (String key : List.of("metric", "x", "y", "size")) {
      if (form.path(key).isTextual()) {
        metrics.add(form.path(key).asText());
      }
    }
    List<Object> order = new ArrayList<>();
    form.path("order_by_cols").forEach(by -> order.add(parsed(by.asText())));
    List<Object> wheres = new ArrayList<>();
    for (JsonNode own : form.path("adhoc_filters")) {
      wheres.add(
          Map.of(
              "col", own.path("subject").asText(),
              "op", own.path("operator").asText(),
              "val", own.path("comparator").asText()));
    }
    for (JsonNode filter : filters) {
      boolean excluded = false;
      for (JsonNode other : filter.path("scope").path("excluded")) {
        excluded |= other.asInt() == id;
      }
      if (!excluded) {
        wheres.add(choice(filter, facts, setting));
      }
    }
    Map<String, Object> query = new LinkedHashMap<>();
    query.put("columns", columns);
    // An empty list would group the rows; none at all leaves them as they are.
    query.put("metrics", metrics.isEmpty() ? null : metrics);
    query.put("orderby", order);
    query.put("filters", wheres);
    query.put("row_limit", form.path("row_limit").asInt());
    return Map.of(
        "datasource",
        Map.of(
            "id",
            Integer.parseInt(form.path("datasource").asText().split("_", 2)[0]),
            "type",
            "table"),
        "queries",
        List.of(query),
        "result_format",
        "json",
        "result_type",
        "full");
  }

  private static Map<String, Object> choice(JsonNode filter, Facts facts, Setting setting) {
    String id = filter.path("id").asText().replace("NATIVE_FILTER-", "");
    List<?> values =
        switch (id) {
          case "release" -> List.of(facts.releaseName());
          case "corpus" -> List.of(facts.labelOf("corpus", setting.corpus()));
          case "indicator" -> List.of(facts.indicatorLabel());
          case "period" -> List.of(facts.periodLabel());
          case "frame" -> List.of(facts.labelOf("frame", setting.frame()));
          case "unit" -> setting.chosenUnits();
          default -> throw new AssertionError("No choice is known for the filter " + id);
        };
    return Map.of(
        "col",
        filter.path("targets").get(0).path("column").path("name").asText(),
        "op",
        "IN",
        "val",
        values);
  }

  private static Object parsed(String json) {
    try {
      return JSON.readValue(json, Object.class);
    } catch (IOException e) {
      throw new AssertionError("Not JSON: " + json, e);
    }
  }

  private static String plain(JsonNode cell) {
    if (cell.isNull() || cell.isMissingNode()) {
      return null;
    }
    return cell.isNumber() ? Numbers.of(cell.asText()).toPlainString() : cell.asText();
  }
}
