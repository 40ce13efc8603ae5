/// What somebody asks, with what each piece of it is worth among all items.
struct SearchQuery: Sendable {
  struct Piece: Sendable {
    let token: UInt64
    let piece: GramPiece
    /// How much it tells; 0 for a piece that no item has.
    let rarity: Float
    /// Whether it counts for the title.
    let isTitle: Bool
  }

  /// A piece that no item has is counted as this part of the rarest, so that a wrong character costs little.
  private static let unknown: Float = 0.35

  let grams: Grams
  let pieces: [Piece]
  let tokens: [UInt64]
  /// What the query is worth in all.
  let asked: Float
  /// The letters of a query that may be initials; empty where it is none.
  let initials: [UInt8]
  /// Whether words in Latin letters are all there is.
  let isLatin: Bool

  init(_ text: String, among parts: [IndexPart]) {
    grams = Grams(text, asked: true)
    let all = parts.reduce(0) { $0 + $1.live }
    let isLatin = grams.grams.allSatisfy { Gram.isLatin($0.token) }
    var asked: Float = 0
    pieces = grams.grams.map { gram in
      let count = parts.reduce(0) { $0 + $1.count(of: gram.token) }
      let rarity = SearchRanking.rarity(max(count, 1), of: all)
      asked += gram.piece.weight * rarity * (count > 0 ? 1 : Self.unknown)
      return Piece(
        token: gram.token, piece: gram.piece, rarity: count > 0 ? rarity : 0, isTitle: Gram.isLatin(gram.token) == isLatin)
    }
    self.asked = asked
    self.isLatin = isLatin
    tokens = grams.grams.map(\.token)
    let run = grams.runs.count == 1 ? grams.runs[0] : []
    let isInitials = SearchLimits.initials.contains(run.count) && run.allSatisfy { Grams.isLatin($0) }
    initials = isInitials ? run.map { UInt8($0) } : []
  }

  /// What a piece counts in an item, by the mark with which it stands there: the lesser of its two weights, so that a pair side by side here and
  /// apart there counts as apart.
  static func gains(_ piece: Piece) -> [Float] {
    PostingMark.weights.map { min(piece.piece.weight, $0) * piece.rarity }
  }
}
