/// How a piece stands in an item, in one byte: the field in which it tells most, what it is there, and what it is in the item's title, if it is in that.
///
/// The title is the name for Chinese, and the English name for words in Latin letters.
struct PostingMark: Sendable {
  let byte: UInt8

  init(_ field: SearchField, _ piece: GramPiece, title: GramPiece?) {
    byte = field.rawValue << 5 | piece.rawValue << 3 | (title.map { $0.rawValue + 1 } ?? 0)
  }

  /// What a piece with this mark counts, by the mark; 0 for bytes that are none.
  static let weights: [Float] = (0..<256).map { byte in
    guard let field = SearchField(rawValue: UInt8(byte >> 5)), let piece = GramPiece(rawValue: UInt8(byte >> 3 & 3)) else { return 0 }
    return field.weight * piece.weight
  }

  /// What it covers of the title, by the mark.
  static let titleWeights: [Float] = (0..<256).map { byte in
    byte & 7 == 0 ? 0 : GramPiece(rawValue: UInt8(byte & 7) - 1)?.weight ?? 0
  }
}
