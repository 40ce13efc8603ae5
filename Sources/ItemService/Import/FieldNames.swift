/// The names of an object's fields that were met. Most objects have few, which are compared faster than they are hashed.
struct FieldNames {
  private static let few = 32
  private var names: [ArraySlice<UInt8>] = []
  private var many: Set<ArraySlice<UInt8>> = []

  /// - Returns: false where it was met before.
  mutating func insert(_ name: ArraySlice<UInt8>) -> Bool {
    if names.count < Self.few {
      guard !names.contains(name) else { return false }
      names.append(name)
      return true
    }
    if many.isEmpty { many = Set(names) }
    return many.insert(name).inserted
  }
}
