package vn.danvan.serve;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.stream.IntStream;

/** Ports of 127.0.0.1. */
public final class LoopbackPort {
  private static final int CONNECT_MILLISECONDS = 200;

  /** Added to a taken port, so that the one taken instead is still recognised: 8080, 18080. */
  private static final int DISTANCE = 10_000;

  private LoopbackPort() {}

  /** The wanted port when it is free, else one of ten that resemble it, else any that is free. */
  public static int freeLike(int wanted) {
    if (free(wanted)) {
      return wanted;
    }
    return IntStream.range(wanted + DISTANCE, wanted + DISTANCE + 10)
        .filter(port -> port <= 65_535 && free(port))
        .findFirst()
        .orElseGet(LoopbackPort::anyFree);
  }

  /** Whether nobody listens there, on loopback or on all addresses of the machine. */
  public static boolean free(int port) {
    return !answers(port) && bindable(port);
  }

  private static boolean answers(int port) {
    try (Socket socket = new Socket()) {
      socket.connect(
          new InetSocketAddress(InetAddress.getLoopbackAddress(), port), CONNECT_MILLISECONDS);
      return true;
    } catch (IOException refused) {
      return false;
    }
  }

  private static boolean bindable(int port) {
    try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
      return socket.isBound();
    } catch (IOException taken) {
      return false;
    }
  }

  private static int anyFree() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new ServeException(
          "No free port on 127.0.0.1 (" + e.getMessage() + "): end a program that listens there.",
          e);
    }
  }
}
