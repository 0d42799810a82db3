package vn.danvan.job;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import vn.danvan.unit.ListEntry;
import vn.danvan.unit.UnitLists;

/** The imported lists. */
@Command(name = "list", description = "Shows the imported lists, and which of them are in force.")
final class UnitsList implements Callable<Integer> {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm").withZone(ZoneId.of("Asia/Ho_Chi_Minh"));

  @Mixin private CommonOptions common;

  @Override
  public Integer call() {
    UnitLists lists = new UnitLists(common.home().units());
    List<ListEntry> entries = lists.entries();
    if (entries.isEmpty()) {
      System.out.println(
          "No list is imported: the catalogue's provinces stand alone. Next: ./danvan units import"
              + " FILE…");
    }
    Map<Integer, ListEntry> inForce =
        lists.inForce().stream().collect(Collectors.toMap(ListEntry::number, Function.identity()));
    for (ListEntry imported : entries) {
      ListEntry entry = inForce.getOrDefault(imported.number(), imported);
      System.out.printf(
          "%4d  %-10s %s%s: %s%s%n      imported %s by %s%s%n",
          entry.number(),
          inForce.containsKey(entry.number())
              ? "in force"
              : entry.removed() == null ? "superseded" : "removed",
          entry.kind().words(),
          entry.era() == null ? "" : " of the %s era".formatted(entry.era()),
          entry.name(),
          entry.source() == null ? "" : " (%s)".formatted(entry.source()),
          TIME.format(entry.importedAt()),
          entry.by(),
          details(entry));
    }
    return 0;
  }

  private static String details(ListEntry entry) {
    StringBuilder details = new StringBuilder();
    if (entry.validFrom() != null) {
      details.append("; counts hold ").append(entry.days().words());
    }
    for (ListEntry.Acceptance acceptance : entry.accepted()) {
      details.append(
          "; %s accepted %s by %s"
              .formatted(acceptance.element(), TIME.format(acceptance.at()), acceptance.by()));
    }
    if (entry.removed() != null) {
      details.append(
          "; removed %s by %s".formatted(TIME.format(entry.removed().at()), entry.removed().by()));
    }
    return details.toString();
  }
}
