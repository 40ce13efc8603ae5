/// Why bytes are not a catalogue in the import format, in one line that says where.
public struct CatalogueImportError: Error, Hashable, CustomStringConvertible {
  public enum Reason: String, Sendable {
    case empty
    case tooLarge
    case notUTF8
    case notJSON
    case repeatedField
    case wrongSchema
    case fieldMissing
    case wrongType
    case unknownField
  }

  public let reason: Reason
  /// The line from 1, where the bytes themselves are at fault.
  public let line: Int?
  /// The field as a path, such as `items[12].legal_limit.value`, where a value is at fault.
  public let field: String?
  /// What was expected, or found; never more than a line.
  public let detail: String

  public var description: String {
    let place = [line.map { "line \($0)" }, field].compactMap { $0 }.joined(separator: ", ")
    return "catalogue import: \(place.isEmpty ? "" : "\(place): ")\(detail) (\(reason.rawValue))"
  }
}
