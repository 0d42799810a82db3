package vn.danvan.intake.kernel;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.danvan.text.kernel.Text;

/**
 * What the blocks around an annex's tables say of it: who sends it, on which form, for which
 * period. A file that says two things says so.
 *
 * @param forms form codes named
 * @param periods periods of report named, not the years of dates and documents
 * @param senders names of provinces in the lines that say who sends
 * @param lowerSenders lines that name the committee of a lower unit as the sender
 * @param mentions names of provinces in titles
 * @param places what stands before the date
 */
record AnnexHeader(
    Set<String> forms,
    Set<String> periods,
    List<String> senders,
    List<String> lowerSenders,
    List<String> mentions,
    List<String> places,
    String documentNumber,
    LocalDate documentDate) {

  private static final Pattern FORM =
      Pattern.compile(
          "(?<![A-Z0-9])((?:BIỂU|MẪU)\\s*(?:MẪU\\s*)?(?:SỐ)?\\s*:?\\s*)?(?<![A-Z0-9])([A-Z]{2})\\s?[-–—_.]?\\s?(\\d{2})(?![\\d/])");
  private static final Pattern DATE =
      Pattern.compile(
          "(?iu)^((?!.*(?:từ|đến|số liệu)\\b)\\D{0,40}?)[,.]?\\s*ngày\\s+(\\d{1,2})\\s+tháng"
              + "\\s+(\\d{1,2})\\s+năm\\s+(\\d{4})\\s*\\.?$");

  /** A date without its day: a cover's "Hà Nội, tháng 12 năm 2022", "ngày … tháng 01 năm 2024". */
  private static final Pattern MONTH =
      Pattern.compile(
          "(?iu)^(?:\\D{2,40},\\s*)?(?:ngày[\\s.…_]*)?tháng\\s+\\d{1,2}\\s*(?:năm|/)\\s*\\d{4}\\s*\\.?$");

  private static final Pattern NAME_ALONE =
      Pattern.compile("(?iu)(?!ban |đảng |văn phòng )\\p{L}[\\p{L}\\s–-]{2,25}");

  private static final Pattern COMMITTEE_ALONE = Pattern.compile("(?iu)^(?:tỉnh|thành) (?:ủy|uỷ)$");

  private static final Pattern NUMBER = Pattern.compile("(?iu)^số\\s*:?\\s*(\\d*\\S*/\\S+)$");

  /** A name that is but a year. */
  private static final Pattern YEAR = Pattern.compile("^20\\d{2}$");

  /** A line of these belongs to another document, or to whom it is sent. */
  private static final Pattern ELSEWHERE =
      Pattern.compile("(?iu)^\\(?\\s*(?:kèm theo|ban hành|căn cứ|kính gửi|theo ).*");

  /** The report that an annex belongs to names its period, where the annex does not. */
  private static final Pattern REPORT = Pattern.compile("(?iu)^\\(?\\s*kèm theo báo cáo\\b");

  /** The patterns of names are held against folded lines: capitals often lose their marks. */
  private static final String NAME_ENDS =
      "[,;:(\\n]|\\bnam \\d|\\bve\\b|\\btren\\b|\\btrong\\b|\\b0?6 thang\\b|\\bsau thang\\b|\\bgiai"
          + " doan\\b|\\bky\\b|\\bquy\\b|\\bgui\\b|\\btruoc\\b|\\bsau khi\\b|[-–—]\\s*ban\\b|$";

  private static final String NAME = "(.+?)(?=\\s*(?:" + NAME_ENDS + "))";
  private static final String NAME_IN_LIST = "(.+?)(?=\\s*(?:\\bva\\b|" + NAME_ENDS + "))";

  /** A committee, or a body of it, opens the line; within a sentence it is only mentioned. */
  private static final Pattern PROVINCE_COMMITTEE =
      Pattern.compile(
          "^(?:(?:ban|bch|van phong|co quan)\\b[^,;:(]{0,60}?\\s)?"
              + "((?:tinh uy|thanh uy|(?<=dang bo )(?:tinh|thanh pho|tp\\.?))\\s+"
              + NAME
              + ")");

  private static final Pattern PARTY_OF_PROVINCE =
      Pattern.compile("^(?:dang bo|bch dang bo)\\s+((?:tinh|thanh pho|tp\\.?)\\s+" + NAME + ")");

  private static final Pattern PROVINCE_GOVERNMENT =
      Pattern.compile("^(?:ubnd|uy ban nhan dan)\\s+((?:tinh|thanh pho|tp\\.?)\\s+.+)$");
  private static final Pattern LABELLED =
      Pattern.compile(
          "^(?:ten )?(?:don vi|co quan|dia phuong)(?: (?:bao cao|gui|gui bao cao|lap|lap bieu|thuc"
              + " hien))?\\s*:\\s*(.+)$");
  private static final Pattern LABELLED_PROVINCE =
      Pattern.compile("^(?:tinh|tinh[/,]\\s*thanh pho|tinh, tp)\\s*:\\s*(.+)$");
  private static final Pattern MENTION =
      Pattern.compile("\\b((?:tinh uy|thanh uy|tinh|thanh pho|tp\\.?)\\s+" + NAME_IN_LIST + ")");

  /**
   * A further province after one that is mentioned: "các tỉnh Lâm Đồng, Đắk Nông và Bình Thuận".
   */
  private static final Pattern FURTHER =
      Pattern.compile("^\\s*(?:[,;]|va\\b)\\s*(?:(?:tinh|thanh pho|tp\\.?)\\s+)?" + NAME_IN_LIST);

  private static final Pattern LOWER =
      Pattern.compile(
          "^(?:(?:ban|van phong)\\b[^,;:(]{0,60}?\\s)?"
              + "(?:huyen uy|quan uy|thi uy|dang uy (?:xa|phuong|thi tran|dac khu)"
              + "|(?:ubnd|uy ban nhan dan) (?:huyen|quan|thi xa|xa|phuong|thi tran|dac khu))\\b.*");

  /**
   * Reads the blocks.
   *
   * @param texts cells around the tables
   * @param sheetNames names of the sheets; one tells the form only where no cell does
   */
  static AnnexHeader of(
      Collection<String> texts, Collection<String> sheetNames, Set<String> formCodes) {
    List<String> lines =
        joined(texts.stream().flatMap(String::lines).map(Text::clean).filter(s -> !s.isEmpty()));
    Set<String> forms = new LinkedHashSet<>();
    Set<String> periods = new LinkedHashSet<>();
    Set<String> places = new LinkedHashSet<>();
    Set<String> ofReport = new LinkedHashSet<>();
    Names names = new Names(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    String number = null;
    LocalDate date = null;
    for (String line : lines) {
      forms.addAll(forms(line, formCodes));
      if (ELSEWHERE.matcher(line).matches()) {
        if (REPORT.matcher(line).find()) {
          ofReport.addAll(ReportedPeriods.in(line));
        }
        continue;
      }
      if (MONTH.matcher(line).matches()) {
        continue;
      }
      Matcher dated = DATE.matcher(line);
      if (dated.find()) {
        date = day(dated).orElse(date);
        if (!dated.group(1).isBlank() && !dated.group(1).startsWith("(")) {
          places.add(dated.group(1).strip());
        }
        continue;
      }
      Matcher numbered = NUMBER.matcher(line);
      if (numbered.find()) {
        number = numbered.group(1);
      } else {
        names.read(line);
        periods.addAll(ReportedPeriods.in(line));
      }
    }
    for (String name : sheetNames) {
      periods.addAll(ReportedPeriods.in(YEAR.matcher(name.strip()).replaceFirst("năm $0")));
    }
    if (periods.isEmpty()) {
      periods.addAll(ofReport);
    }
    return new AnnexHeader(
        forms.isEmpty() ? forms(String.join("\n", sheetNames), formCodes) : forms,
        periods,
        names.senders(),
        names.lower(),
        names.mentions(),
        List.copyOf(places),
        number,
        date);
  }

  /** A committee whose name stands on the next line, together with it. */
  private static List<String> joined(Stream<String> lines) {
    List<String> joined = new ArrayList<>();
    for (String line : lines.toList()) {
      boolean open = !joined.isEmpty() && COMMITTEE_ALONE.matcher(joined.getLast()).matches();
      if (open && NAME_ALONE.matcher(line).matches()) {
        joined.set(joined.size() - 1, joined.getLast() + " " + line);
      } else if (open && line.equalsIgnoreCase("đảng cộng sản việt nam")) {
        // It stands beside the committee, before the committee's next line.
        joined.add(joined.size() - 1, line);
      } else {
        joined.add(line);
      }
    }
    return joined;
  }

  private static Set<String> forms(String line, Set<String> formCodes) {
    Set<String> forms = new LinkedHashSet<>();
    Matcher form = FORM.matcher(line.toUpperCase(Locale.ROOT));
    while (form.find()) {
      String code = form.group(2) + "-" + form.group(3);
      // Words before it say that it is a form's code, though perhaps of none that is known.
      if (form.group(1) != null || formCodes.contains(code)) {
        forms.add(code);
      }
    }
    return forms;
  }

  private record Names(List<String> senders, List<String> lower, List<String> mentions) {

    void read(String line) {
      String folded = Text.folded(line.toLowerCase(Locale.of("vi", "VN")));
      if (LOWER.matcher(folded).find()) {
        lower.add(line);
        return;
      }
      boolean sender =
          take(LABELLED, folded, line, senders)
              || take(LABELLED_PROVINCE, folded, line, senders)
              || take(PROVINCE_GOVERNMENT, folded, line, senders)
              || take(PARTY_OF_PROVINCE, folded, line, senders)
              || take(PROVINCE_COMMITTEE, folded, line, senders);
      if (!sender) {
        mention(folded, line);
      }
    }

    /** All provinces that a line mentions, also those that follow the first one in a list. */
    private void mention(String folded, String line) {
      Matcher mention = MENTION.matcher(folded);
      if (folded.length() != line.length() || !mention.find()) {
        return;
      }
      mentions.add(committee(line.substring(mention.start(1), mention.end(1)).strip()));
      int end = mention.end(1);
      Matcher further = FURTHER.matcher(folded.substring(end));
      while (further.find()) {
        mentions.add(line.substring(end + further.start(1), end + further.end(1)).strip());
        end += further.end(1);
        further = FURTHER.matcher(folded.substring(end));
      }
    }

    /** "Ban Dân vận Tỉnh ủy Nghệ An" is the committee's. */
    private static String committee(String name) {
      String folded = Text.folded(name.toLowerCase(Locale.of("vi", "VN")));
      Matcher committee = PROVINCE_COMMITTEE.matcher(folded);
      return folded.length() == name.length() && committee.find()
          ? name.substring(committee.start(1), committee.end(1)).strip()
          : name;
    }

    /** The folded line is as long as the line itself: what is found in one stands in the other. */
    private static boolean take(Pattern pattern, String folded, String line, List<String> into) {
      Matcher matcher = pattern.matcher(folded);
      boolean found = folded.length() == line.length() && matcher.find();
      if (found) {
        into.add(committee(line.substring(matcher.start(1), matcher.end(1)).strip()));
      }
      return found;
    }
  }

  private static Optional<LocalDate> day(Matcher dated) {
    try {
      return Optional.of(
          LocalDate.of(
              Integer.parseInt(dated.group(4)),
              Integer.parseInt(dated.group(3)),
              Integer.parseInt(dated.group(2))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
