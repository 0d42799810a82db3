package vn.danvan.catalogue;

import java.io.Serializable;
import java.util.List;

/** A dimension by which elements are broken down, with its members in their usual order. */
public record Dimension(String code, String labelVi, String labelEn, List<Member> members)
    implements Serializable {

  /**
   * One member; a breakdown is written {@code dimension=member}.
   *
   * @param aliases other spellings of its label in a sub-row
   */
  public record Member(String code, String labelVi, String labelEn, List<String> aliases)
      implements Serializable {
    public Member {
      aliases = aliases == null ? List.of() : List.copyOf(aliases);
    }
  }

  public Dimension {
    members = List.copyOf(members);
  }

  public List<String> memberCodes() {
    return members.stream().map(Member::code).toList();
  }
}
