package vn.danvan.bench;

import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.apache.commons.statistics.distribution.DiscreteDistribution;
import org.apache.commons.statistics.distribution.PoissonDistribution;
import vn.danvan.ranking.kernel.Estimates;
import vn.danvan.ranking.kernel.FisherTest;
import vn.danvan.ranking.kernel.Newcombe;
import vn.danvan.ranking.kernel.PoissonTest;
import vn.danvan.ranking.kernel.RateRatio;

/** What an indicator counts, as far as ranking distinguishes it. */
public enum Counts {
  /** Successes of n trials. */
  BINOMIAL {
    @Override
    DiscreteDistribution distribution(double n, double truth) {
      return BinomialDistribution.of(Math.toIntExact((long) n), truth);
    }

    @Override
    double risen(double truth) {
      return truth + 0.05;
    }

    @Override
    boolean isSmall(double x, double n) {
      return Math.min(x, n - x) < FEW;
    }

    @Override
    Estimates estimates(double[] x, double[] n) {
      return Estimates.ofProportions(x, n);
    }

    @Override
    double isHigher(double x1, double n1, double x2, double n2) {
      return FisherTest.isHigher(x1, n1, x2, n2);
    }

    @Override
    double differs(double x1, double n1, double x2, double n2) {
      return FisherTest.differs(x1, n1, x2, n2);
    }

    @Override
    boolean excludesNoChange(double x1, double n1, double x2, double n2) {
      return Newcombe.of(x1, n1, x2, n2, CountedGroup.CONFIDENCE).excludes(0);
    }
  },
  /** Events during an exposure of n. */
  POISSON {
    @Override
    DiscreteDistribution distribution(double n, double truth) {
      return PoissonDistribution.of(n * truth);
    }

    @Override
    double risen(double truth) {
      return truth * 1.2;
    }

    @Override
    boolean isSmall(double x, double n) {
      return x < FEW;
    }

    @Override
    Estimates estimates(double[] x, double[] n) {
      return Estimates.ofRates(x, n);
    }

    @Override
    double isHigher(double x1, double n1, double x2, double n2) {
      return PoissonTest.isHigher(x1, n1, x2, n2);
    }

    @Override
    double differs(double x1, double n1, double x2, double n2) {
      return PoissonTest.differs(x1, n1, x2, n2);
    }

    @Override
    boolean excludesNoChange(double x1, double n1, double x2, double n2) {
      return RateRatio.of(x1, n1, x2, n2, CountedGroup.CONFIDENCE).excludes(1);
    }
  };

  private static final int FEW = 10;

  abstract DiscreteDistribution distribution(double n, double truth);

  /** What becomes of a true value when all rise without overtaking each other. */
  abstract double risen(double truth);

  /** Whether a count is too small for its estimate to be taken as normal. */
  abstract boolean isSmall(double x, double n);

  abstract Estimates estimates(double[] x, double[] n);

  /** One-sided exact p-value. */
  abstract double isHigher(double x1, double n1, double x2, double n2);

  /** Two-sided exact p-value. */
  abstract double differs(double x1, double n1, double x2, double n2);

  /** Whether the interval of the change says that there is one. */
  abstract boolean excludesNoChange(double x1, double n1, double x2, double n2);
}
