import Civics

/// For which items somebody may act.
public enum MandateScope: Sendable, Hashable {
  /// Most items that one mandate names.
  public static let mostItems = 64
  /// Most bytes of an item's code.
  static let longestCode = 64

  case all
  case items(Set<String>)

  /// Reads item codes; none means all items.
  /// - Throws: `mandateItemsInvalid` where there are too many, or one is no code.
  public init(codes: [String]) throws(IdentityRefusal) {
    guard !codes.isEmpty else {
      self = .all
      return
    }
    let items = Set(codes)
    guard items.count <= MandateScope.mostItems, items.allSatisfy(MandateScope.isCode) else { throw .mandateItemsInvalid }
    self = .items(items)
  }

  /// The codes in order; empty for all items.
  public var codes: [String] {
    switch self {
    case .all: []
    case .items(let items): items.sorted()
    }
  }

  /// Whether an item is among them; no item named stands for whatever there is.
  public func covers(_ item: String) -> Bool {
    switch self {
    case .all: true
    case .items(let items): item.isEmpty || items.contains(item)
    }
  }

  /// Whether some item is among both.
  func meets(_ other: MandateScope) -> Bool {
    switch (self, other) {
    case (.items(let items), .items(let others)): !items.isDisjoint(with: others)
    default: true
    }
  }

  /// A comma would part it from others where they are kept, in the clear: no person's number is one.
  private static func isCode(_ code: String) -> Bool {
    1...longestCode ~= code.utf8.count && code.utf8.allSatisfy { $0 > 32 && $0 < 127 && $0 != UInt8(ascii: ",") }
      && PlainText.namesNobody(code)
  }
}
