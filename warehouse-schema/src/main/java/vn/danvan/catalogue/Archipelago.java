package vn.danvan.catalogue;

import java.io.Serializable;
import java.util.Map;

/**
 * Islands that belong to a province and are drawn beside it on every map.
 *
 * @param units the province by frame
 * @param tiles the place on the schematic map by frame
 */
public record Archipelago(String name, Map<String, String> units, Map<String, Unit.Tile> tiles)
    implements Serializable {}
