import Bus
import ItemDomain

/// The fields of a record that no reader takes, which would be lost without a word.
enum UnknownFields {
  /// Names that are told at most.
  private static let told = 10

  /// Their paths, such as `materials[2].nessecity`, in the order in which they stand.
  ///
  /// What was read is written again, and the two are compared: so the fields stand in one place, the record's own type. Null is as good as left out.
  /// - Parameters:
  ///   - text: the record as it was given, sound JSON.
  ///   - record: what was read of it.
  static func paths(in text: [UInt8], readAs record: some Encodable) -> [String] {
    guard let given = try? JSONValue(parsing: String(decoding: text, as: UTF8.self)), let kept = try? DraftCoding.write(record),
      let known = try? JSONValue(parsing: String(decoding: kept, as: UTF8.self))
    else { return [] }
    var paths: [String] = []
    compare(given, known, at: "", &paths)
    return paths
  }

  private static func compare(_ given: JSONValue, _ known: JSONValue, at path: String, _ paths: inout [String]) {
    switch (given, known) {
    case (.object(let members), .object):
      for member in members where paths.count < told {
        if case .null = member.value { continue }
        let place = (path.isEmpty ? "" : path + ".") + JSONField.name(Array("\"\(member.name)\"".utf8))
        if let kept = known[member.name] { compare(member.value, kept, at: place, &paths) } else { paths.append(place) }
      }
    case (.array(let elements), .array(let kept)):
      for (index, pair) in zip(elements, kept).enumerated() { compare(pair.0, pair.1, at: "\(path)[\(index)]", &paths) }
    default: break
    }
  }
}
