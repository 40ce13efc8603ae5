import FoundationEssentials
public import ItemDomain

/// Reads the import format `yimen-catalogue/1` (see Sources/SampleData/README.md) into a draft; the domain judges the draft.
public enum CatalogueImport {
  /// Bytes of one file; a larger one is refused unread. A thousand items take about 1 MB.
  public static let largest = 32 * 1024 * 1024

  /// Reads UTF-8 JSON, with or without a byte order mark.
  ///
  /// - Throws: ``CatalogueImportError`` at the first thing that cannot be read.
  public static func read(_ bytes: [UInt8]) throws(CatalogueImportError) -> CatalogueDraft {
    guard bytes.count <= largest else {
      throw fault(.tooLarge, "\(bytes.count) bytes; at most \(largest) are read")
    }
    let data = try scanned(bytes)
    // The schema first: of a file in another format, a list of missing fields would say the wrong thing.
    let schema = try decode(Schema.self, from: data).schema
    guard schema == CatalogueDraft.schema else {
      throw CatalogueImportError(
        reason: .wrongSchema, line: nil, field: "schema", detail: "this version reads \(CatalogueDraft.schema)")
    }
    return try decode(CatalogueDraft.self, from: data)
  }

  /// Reads one item as the format writes it, alone: somebody wrote it by hand, and a name that is misspelt would otherwise be left out in silence.
  ///
  /// - Throws: ``CatalogueImportError`` at the first thing that cannot be read, and for fields that there are not.
  static func readItem(_ bytes: [UInt8]) throws(CatalogueImportError) -> ItemDraft {
    let text = try scanned(bytes)
    let draft = try decode(ItemDraft.self, from: text)
    let unknown = UnknownFields.paths(in: Array(text), readAs: draft)
    guard unknown.isEmpty else {
      throw CatalogueImportError(
        reason: .unknownField, line: nil, field: unknown.joined(separator: ", "), detail: "an item has no such field")
    }
    return draft
  }

  private static func scanned(_ bytes: [UInt8]) throws(CatalogueImportError) -> Data {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let text = bytes.starts(with: mark) ? bytes.dropFirst(mark.count) : bytes[...]
    guard !text.isEmpty else { throw fault(.empty, "the file is empty") }
    if let line = lineOfBrokenText(text) {
      throw CatalogueImportError(reason: .notUTF8, line: line, field: nil, detail: "the bytes are not UTF-8")
    }
    var scanner = JSONScanner(text)
    try scanner.scan()
    return Data(text)
  }

  /// Writes a draft in the same format, keys in order, so that the same catalogue gives the same bytes.
  public static func write(_ draft: CatalogueDraft) throws -> [UInt8] {
    try DraftCoding.write(draft)
  }

  private struct Schema: Decodable {
    let schema: String
  }

  static func decode<Value: Decodable>(_ type: Value.Type, from data: Data) throws(CatalogueImportError) -> Value {
    do {
      return try JSONDecoder().decode(type, from: data)
    } catch let error as DecodingError {
      throw told(error, data)
    } catch {
      throw fault(.notJSON, "the text is not JSON")
    }
  }

  private static func told(_ error: DecodingError, _ data: Data) -> CatalogueImportError {
    switch error {
    case .keyNotFound(let key, let context):
      return CatalogueImportError(reason: .fieldMissing, line: nil, field: path(context.codingPath + [key]), detail: "the field is missing")
    case .valueNotFound(let type, let context):
      return CatalogueImportError(
        reason: .fieldMissing, line: nil, field: path(context.codingPath), detail: "null where \(name(of: type)) is expected")
    case .typeMismatch(let type, let context):
      return CatalogueImportError(
        reason: .wrongType, line: nil, field: path(context.codingPath), detail: "\(name(of: type)) is expected")
    case .dataCorrupted(let context) where !context.codingPath.isEmpty:
      return CatalogueImportError(reason: .wrongType, line: nil, field: path(context.codingPath), detail: "the value cannot be read")
    default:
      return fault(.notJSON, "the text is not JSON")
    }
  }

  private static func fault(_ reason: CatalogueImportError.Reason, _ detail: String) -> CatalogueImportError {
    CatalogueImportError(reason: reason, line: nil, field: nil, detail: detail)
  }

  private static func path(_ keys: [any CodingKey]) -> String {
    keys.reduce(into: "") { path, key in
      if let place = key.intValue {
        path += "[\(place)]"
      } else {
        path += path.isEmpty ? key.stringValue : ".\(key.stringValue)"
      }
    }
  }

  private static func name(of type: Any.Type) -> String {
    switch type {
    case is String.Type: "a text"
    case is Bool.Type: "true or false"
    case is Int.Type: "a whole number"
    case is [Any].Type: "a list"
    default: "an object"
    }
  }

  /// The line of the first bytes that are no UTF-8, from 1; nil when all are.
  private static func lineOfBrokenText(_ bytes: ArraySlice<UInt8>) -> Int? {
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    var line = 1
    while true {
      switch decoder.decode(&iterator) {
      case .scalarValue(let scalar): if scalar == "\n" { line += 1 }
      case .emptyInput: return nil
      case .error: return line
      }
    }
  }
}
