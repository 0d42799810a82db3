package vn.danvan.unit.kernel;

/** What an official list says, each row held against the catalogue. */
public sealed interface UnitList
    permits CommuneList, CommuneSuccessionList, DistrictList, ProvinceList, ProvinceSuccessionList {

  ListKind kind();

  /** The era whose units it lists, null for what leads from one era to the next. */
  String era();

  /** What was read, in one line. */
  String summary();
}
