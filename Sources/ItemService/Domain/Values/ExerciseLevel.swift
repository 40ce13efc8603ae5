/// The level of government that exercises an item (行使层级); the raw value is its code in the code tables.
public enum ExerciseLevel: String, Sendable, CaseIterable {
  case national = "1"
  case province = "2"
  case city = "3"
  case district = "4"
  case street = "5"
  case community = "6"
  case shared = "7"
}
