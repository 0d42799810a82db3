package vn.danvan.catalogue;

import java.io.StringReader;
import java.util.List;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** On which line of a YAML text something stands, so that a fault can be pointed at. */
record YamlLines(String text) {

  /**
   * The line, from 1, of the deepest part of a path that stands in the text.
   *
   * @param path keys (text) and positions (whole numbers from 0), from the top
   */
  int at(List<Object> path) {
    Node node = new Yaml(new LoaderOptions()).compose(new StringReader(text));
    int line = 1;
    for (Object step : path) {
      Node next = null;
      if (node instanceof SequenceNode list && step instanceof Integer index) {
        next = index < list.getValue().size() ? list.getValue().get(index) : null;
        line = next == null ? line : line(next);
      } else if (node instanceof MappingNode map) {
        for (NodeTuple entry : map.getValue()) {
          if (entry.getKeyNode() instanceof ScalarNode key && key.getValue().equals(step)) {
            next = entry.getValueNode();
            line = line(key);
          }
        }
      }
      if (next == null) {
        return line;
      }
      node = next;
    }
    return line;
  }

  private static int line(Node node) {
    return node.getStartMark().getLine() + 1;
  }
}
