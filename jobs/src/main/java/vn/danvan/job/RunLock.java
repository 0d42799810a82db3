package vn.danvan.job;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** One writer at a time; the lock goes with the process, however it ends. */
final class RunLock implements AutoCloseable {
  private final FileChannel channel;
  private final FileLock lock;

  private RunLock(FileChannel channel, FileLock lock) {
    this.channel = channel;
    this.lock = lock;
  }

  /** Takes the lock or says who holds it. */
  static RunLock take(Home home, String command) {
    Path file = home.runs().resolve("lock");
    try {
      FileChannel channel =
          FileChannel.open(
              file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
      FileLock lock = tryLock(channel);
      if (lock == null) {
        String holder = read(channel);
        channel.close();
        throw new CommandException(
            "Another run holds the lock of %s (%s): wait until it ends, then try again."
                .formatted(home.folder(), holder),
            CommandException.LOCKED,
            null);
      }
      channel.truncate(0);
      channel.write(
          StandardCharsets.UTF_8.encode(command + ", pid " + ProcessHandle.current().pid()), 0);
      return new RunLock(channel, lock);
    } catch (IOException e) {
      throw new CommandException("Cannot take the lock %s: %s".formatted(file, e.getMessage()), e);
    }
  }

  @Override
  public void close() {
    try {
      lock.release();
      channel.close();
    } catch (IOException e) {
      throw new CommandException("Cannot release the lock: " + e.getMessage(), e);
    }
  }

  private static FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }

  private static String read(FileChannel channel) throws IOException {
    ByteBuffer buffer = ByteBuffer.allocate(200);
    channel.read(buffer, 0);
    String holder = StandardCharsets.UTF_8.decode(buffer.flip()).toString();
    return holder.isBlank() ? "just started" : holder;
  }
}
