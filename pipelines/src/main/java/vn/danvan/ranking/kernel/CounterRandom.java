package vn.danvan.ranking.kernel;

import java.nio.ByteBuffer;
import org.apache.commons.rng.UniformRandomProvider;
import vn.danvan.text.kernel.Digest;

/**
 * Random numbers by their position: what stands at a position of a stream does not depend on what
 * was asked before, so that neither partitioning nor the order of units changes a result. Each
 * position is a short SplitMix64 sequence: G. L. Steele, D. Lea and C. H. Flood, "Fast splittable
 * pseudorandom number generators", OOPSLA 2014.
 */
final class CounterRandom implements UniformRandomProvider {
  private static final long GOLDEN = 0x9E3779B97F4A7C15L;

  private final long stream;
  private long state;

  /**
   * @param key what the stream is of; streams of different keys are independent
   */
  CounterRandom(String key) {
    this.stream = ByteBuffer.wrap(Digest.bytes(key)).getLong();
  }

  /** Goes to a position, from 0. */
  void at(long position) {
    state = mixed(stream + mixed(position * GOLDEN + 1));
  }

  @Override
  public long nextLong() {
    state += GOLDEN;
    return mixed(state);
  }

  private static long mixed(long value) {
    long z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}
