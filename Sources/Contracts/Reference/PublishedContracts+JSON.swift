import FoundationEssentials

extension PublishedContracts {
  /// The contracts as JSON, indented, with sorted keys and a line end: the same bytes for the same contracts.
  public var json: String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    // Nothing in it is a number that JSON has no word for, which is all that could fail.
    guard let bytes = try? encoder.encode(self) else { preconditionFailure("contracts are JSON") }
    return String(decoding: bytes, as: UTF8.self) + "\n"
  }
}
