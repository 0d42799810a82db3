package vn.danvan.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What Superset answered to a chart. */
record ChartAnswer(String sql, List<String> names, List<List<String>> rows) {

  List<List<String>> columns(String... wanted) {
    List<Integer> places = Stream.of(wanted).map(names::indexOf).toList();
    assertThat(places).as(List.of(wanted) + " among " + names).doesNotContain(-1);
    return rows.stream().map(row -> places.stream().map(row::get).toList()).toList();
  }

  Map<String, BigDecimal> numbersByText() {
    return rows.stream()
        .collect(Collectors.toMap(List::getFirst, row -> Numbers.of(row.getLast())));
  }
}
