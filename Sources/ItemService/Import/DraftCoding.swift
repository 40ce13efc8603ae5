import FoundationEssentials
import ItemDomain

/// One record as the import format writes it, keys in order: the same record gives the same bytes.
enum DraftCoding {
  static func write(_ record: some Encodable) throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return Array(try encoder.encode(record))
  }

  /// - Throws: `DecodingError`; what the store holds was written here.
  static func read<Record: Decodable>(_ type: Record.Type, _ bytes: [UInt8]) throws -> Record {
    try JSONDecoder().decode(type, from: Data(bytes))
  }
}
