/// How a record is ordered and shed against others.
public enum Priority: UInt8, Sendable {
  case bulk = 0
  case normal = 1
  case high = 2
  case control = 3
}
