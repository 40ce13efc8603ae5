/// How widely an item can be handled away from its own office (通办范围); the raw value is its code in the code tables.
public enum CrossArea: String, Sendable, CaseIterable {
  case ownDistrict = "0"
  case nationwide = "1"
  case crossProvince = "2"
  case crossCity = "3"
  case crossCounty = "4"
}
