extension ContractComparison {
  mutating func compare(_ before: PublishedEnumeration, _ after: PublishedEnumeration) {
    let uses = uses(of: before.name)
    for choice in before.cases {
      let label = Self.label(choice, of: after)
      let moved = after.cases.first { $0.name == choice.name && $0.number != choice.number }
      let same = after.cases.first { $0.number == choice.number }
      if let moved {
        note(
          .breaking(uses.everyone),
          "\(label) has the number \(moved.number)" + (same.map { ", and \(choice.number) is `\($0.name)`" } ?? ""))
      } else if same == nil {
        note(.breaking(uses.writers), "\(label) is gone, and what holds it is refused")
      } else if let same, same.name != choice.name {
        note(.naming, "\(label) is called `\(same.name)`")
      }
    }
    for choice in after.cases where !before.cases.contains(where: { $0.number == choice.number || $0.name == choice.name }) {
      added(choice, to: after, uses)
    }
  }

  /// A new case is refused by whoever does not know it. A service that is sent one refuses the request, as it does a method that it does not
  /// know; a caller or a follower cannot ask for less.
  private mutating func added(_ choice: PublishedEnumeration.Case, to enumeration: PublishedEnumeration, _ uses: ContractUses) {
    let label = Self.label(choice, of: enumeration)
    if let name = retiredName(.case, enumeration.name, choice.number) {
      note(.breaking(uses.everyone), "\(label) has the number of `\(name)`, which is gone")
    } else if uses.isRequestOnly {
      note(.compatible, "\(label) is new")
    } else {
      var readers = uses.readers
      readers.services = []
      note(.breaking(readers), "\(label) is new, and what holds it is refused by who does not know it")
    }
  }

  private static func label(_ choice: PublishedEnumeration.Case, of enumeration: PublishedEnumeration) -> String {
    "case \(choice.number) `\(choice.name)` of \(enumeration.name)"
  }
}
