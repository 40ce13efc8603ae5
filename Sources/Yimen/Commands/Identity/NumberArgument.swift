import Bus
import Civics
import Contracts

/// A number as it is written at the command line: `440604200802299224`, or with its kind `passport:E12345678`.
enum NumberArgument {
  static let form = "号码，可加种类，如 passport:E12345678。A number, with its kind where it cannot be told: passport:E12345678."

  static func entry(_ text: String) -> IdentifierEntry {
    let parts = text.split(separator: ":", maxSplits: 1)
    let kind = parts.count == 2 ? IdentifierKind(rawValue: String(parts[0])) : nil
    return IdentifierEntry.with {
      $0.kind = kind?.rawValue ?? ""
      $0.number = kind == nil ? text : String(parts[1])
    }
  }
}
