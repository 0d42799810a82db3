package vn.danvan.bench;

import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.apache.commons.statistics.distribution.DiscreteDistribution;
import org.apache.commons.statistics.distribution.PoissonDistribution;
import vn.danvan.catalogue.Indicator;

/** What an indicator counts, as far as ranking distinguishes it. */
public enum Counts {
  /** Successes of n trials. */
  BINOMIAL(Indicator.Method.PROPORTION) {
    @Override
    DiscreteDistribution distribution(double n, double truth) {
      return BinomialDistribution.of(Math.toIntExact((long) n), truth);
    }

    @Override
    double risen(double truth) {
      return truth + 0.05;
    }
  },
  /** Events during an exposure of n. */
  POISSON(Indicator.Method.RATE) {
    @Override
    DiscreteDistribution distribution(double n, double truth) {
      return PoissonDistribution.of(n * truth);
    }

    @Override
    double risen(double truth) {
      return truth * 1.2;
    }
  };

  private final Indicator.Method method;

  Counts(Indicator.Method method) {
    this.method = method;
  }

  /** What an indicator of such counts is called. */
  Indicator.Method method() {
    return method;
  }

  abstract DiscreteDistribution distribution(double n, double truth);

  /** What becomes of a true value when all rise without overtaking each other. */
  abstract double risen(double truth);
}
