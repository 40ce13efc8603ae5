public import Bus

/// One field of a message, as it must be known to write the message.
public struct FieldDescription: Sendable {
  public let number: Int
  public let name: String
  public let type: FieldType
  public let isList: Bool
  /// Whether it is told apart from its default: written whenever it has a value.
  public let isOptional: Bool
  public let isSecret: Bool
  /// The fields of a message inside, four deep at most: a message may hold its own kind.
  public let members: [FieldDescription]

  /// The fields of a message, in the order of their numbers.
  public static func fields(of message: any Message.Type) -> [FieldDescription] { fields(of: message, depth: 0) }

  static func fields(of message: any Message.Type, depth: Int) -> [FieldDescription] {
    guard depth < 4 else { return [] }
    var lister = FieldLister(depth: depth)
    var empty = message.init()
    // The lister throws nothing; the signature is shared with the readers.
    try? empty.fields(&lister)
    return lister.fields
  }
}
