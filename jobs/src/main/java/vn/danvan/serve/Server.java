package vn.danvan.serve;

import java.time.Duration;

/** What differs between the two servers. */
sealed interface Server permits TrinoServer, SupersetServer {

  String name();

  int wantedPort();

  Duration allowedToStart();

  /** Starts the process, which is not yet ready when this returns. */
  Process launch(int port, ServerLog log);

  /** Whether it serves its users on that port. */
  boolean answers(int port);
}
