package vn.danvan.job;

import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;

/** Lines for the person at the terminal; the log file keeps them as well. */
final class Terminal {
  private static final Logger LOG = LogManager.getLogger(Terminal.class);

  private Terminal() {}

  static void progress(String line) {
    LOG.info(line);
  }
}
