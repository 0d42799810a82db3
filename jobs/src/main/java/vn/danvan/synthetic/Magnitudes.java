package vn.danvan.synthetic;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import vn.danvan.catalogue.DataElement;

/** The project's constants for plausible numbers; magnitudes.yaml explains each. */
record Magnitudes(
    Map<String, AdministrativeUnits> administrativeUnits,
    Map<Integer, Double> earlierCommunes,
    Range villagesPerCommune,
    Map<Integer, Double> eventYears,
    Range halfOfYear,
    double communesAfterMerger,
    @JsonProperty("districts_in_2025") double districtsIn2025,
    Kept kept,
    Map<String, String> places,
    Map<String, Map<String, Magnitude>> elements,
    Magnitude otherwise,
    Map<String, Map<String, Double>> members,
    Map<String, Map<String, Map<String, Double>>> membersOf) {

  /** A member without an entry that need not add up to the total with the others. */
  private static final double SHARE_OTHERWISE = 0.25;

  /** Districts are null for the 34: they are those of the predecessors. */
  record AdministrativeUnits(Integer districts, int communes) {}

  record Range(double low, double high) {}

  /** How many provinces count an optional member apart, and fill in an optional row. */
  record Kept(double members, double rows) {}

  /**
   * A value is {@code of} times a factor between low and high; a share is never more than what it
   * is a share of.
   */
  record Magnitude(String of, double low, double high, boolean share) {
    boolean constant() {
      return low == high;
    }
  }

  Magnitude of(String element, String level) {
    return elements.getOrDefault(element, Map.of()).getOrDefault(level, otherwise);
  }

  /** The part of a value that usually falls to a member. */
  double share(String element, DataElement.Breakdown breakdown, String member) {
    Map<String, Double> usual = members.getOrDefault(breakdown.dimension(), Map.of());
    return membersOf
        .getOrDefault(element, Map.of())
        .getOrDefault(breakdown.dimension(), usual)
        .getOrDefault(member, SHARE_OTHERWISE);
  }

  /** The constants as shipped, read once. */
  static Magnitudes shipped() {
    return Shipped.MAGNITUDES;
  }

  private static final class Shipped {
    private static final Magnitudes MAGNITUDES = read();
  }

  private static Magnitudes read() {
    JsonMapper yaml =
        JsonMapper.builder(new YAMLFactory())
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    try (InputStream in = Magnitudes.class.getResourceAsStream("/synthetic/magnitudes.yaml")) {
      return yaml.readValue(in, Magnitudes.class);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read synthetic/magnitudes.yaml", e);
    }
  }
}
