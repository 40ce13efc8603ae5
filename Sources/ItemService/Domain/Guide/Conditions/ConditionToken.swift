/// A piece of a condition, and where it begins.
struct ConditionToken: Hashable {
  enum Kind: Hashable {
    case name(String)
    case number(Int)
    case comparison(Comparison)
    case bar, open, close, and, or, not
    /// Beyond the last piece.
    case end
  }

  enum Comparison: String, CaseIterable {
    // Two characters first, since one of them alone is a comparison too.
    case notEqual = "!="
    case atLeast = ">="
    case atMost = "<="
    case equal = "="
    case more = ">"
    case less = "<"
  }

  let kind: Kind
  /// The character at which it begins, from 1.
  let place: Int
}
