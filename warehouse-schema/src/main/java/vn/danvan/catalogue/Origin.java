package vn.danvan.catalogue;

import java.util.ArrayList;
import java.util.List;

/**
 * Where an entry of the catalogue stands.
 *
 * @param path keys and positions from the top of the file
 */
record Origin(String file, YamlLines lines, List<Object> path) {

  /** The origin of a part of the entry. */
  Origin of(Object... part) {
    List<Object> whole = new ArrayList<>(path);
    whole.addAll(List.of(part));
    return new Origin(file, lines, whole);
  }

  /** The file and line of a part of the entry, such as {@code ["numerator", 0]}. */
  String at(List<Object> part) {
    return "%s:%d".formatted(file, lines.at(of(part.toArray()).path()));
  }
}
