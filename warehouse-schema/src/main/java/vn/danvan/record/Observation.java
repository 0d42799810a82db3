package vn.danvan.record;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * A row of core.observation: one fact as one submission states it. Missing is a state, never a
 * zero.
 */
public record Observation(
    String submission,
    String form,
    String corpus,
    String reportingUnit,
    String unitId,
    String period,
    String element,
    String level,
    String breakdown,
    BigDecimal value,
    String qualifier,
    String state)
    implements Serializable {

  public Observation excluded() {
    return new Observation(
        submission,
        form,
        corpus,
        reportingUnit,
        unitId,
        period,
        element,
        level,
        breakdown,
        value,
        qualifier,
        ValueState.EXCLUDED.name());
  }
}
