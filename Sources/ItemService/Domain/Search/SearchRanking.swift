/// What of a part of the index answers a query, and how well.
struct SearchRanking {
  /// What is found is at least this score, and this part of the best.
  static let leastScore: Float = 120
  static let leastOfBest: Float = 0.3
  /// How much of a score the nearest title decides.
  static let titleShare: Float = 0.3

  let query: SearchQuery
  let filter: CompiledFilter
  let materials: [(code: String, name: String, part: Float)]

  /// The entries that answer, in order, each with its score from 1 to 1,000.
  func answers(in part: IndexPart) -> [FoundEntry] {
    let index = part.index
    let admitted = filter.admitted(in: index)
    let (sums, covers) = weighed(in: index)
    let everyday = index.everyday.map { texts in texts.reduce(0) { max($0, $1.part(in: query.tokens)) } }
    let initials = query.initials.isEmpty ? [] : InitialsMatch(query.initials).scores(in: index)
    let needed = needed(in: index)

    var found: [FoundEntry] = []
    let scale = query.asked > 0 ? 1_000 / query.asked : 0
    let isSummed = initials.isEmpty && needed.isEmpty
    let least = Self.leastScore / max(scale, .leastNormalMagnitude)
    for entry in sums.indices where !isSummed || sums[entry] >= least {
      var score = sums[entry] * scale
      let whole = query.isLatin ? index.englishWholes[entry] : index.nameWholes[entry]
      let title = max(whole > 0 ? covers[entry] / whole : 0, everyday[Int(index.everyday.places[entry])])
      score *= 1 - Self.titleShare + Self.titleShare * title
      if !initials.isEmpty { score = max(score, initials[entry]) }
      if !needed.isEmpty { score = max(score, needed[entry]) }
      guard score >= Self.leastScore, !part.isGone[entry], admitted(entry) else { continue }
      found.append(FoundEntry(score: UInt16(min(score, 1_000)), entry: UInt32(entry)))
    }
    return found
  }

  /// Of each entry: what of the query it answers, and what of its title the query covers.
  private func weighed(in index: SearchIndex) -> (sums: [Float], covers: [Float]) {
    var sums = [Float](repeating: 0, count: index.count)
    var covers = [Float](repeating: 0, count: index.count)
    let titles = PostingMark.titleWeights
    let (entries, marks) = (index.postings.entries, index.postings.marks)
    for piece in query.pieces where piece.rarity > 0 {
      let range = index.postings.range(of: piece.token)
      guard !range.isEmpty else { continue }
      let gains = SearchQuery.gains(piece)
      for place in range {
        let (entry, mark) = (Int(entries[place]), Int(marks[place]))
        sums[entry] += gains[mark]
        if piece.isTitle { covers[entry] += titles[mark] }
      }
    }
    return (sums, covers)
  }

  /// Of each entry: the score that it has by a material; empty where none is meant.
  private func needed(in index: SearchIndex) -> [Float] {
    var scores: [Float] = []
    for material in materials {
      guard let entries = index.needs[material.code] else { continue }
      if scores.isEmpty { scores = [Float](repeating: 0, count: index.count) }
      let score = 1_000 * material.part * MaterialIndex.weight
      for entry in entries { scores[Int(entry)] = max(scores[Int(entry)], score) }
    }
    return scores
  }

  /// How much a piece tells that stands in some of all items: near the binary logarithm of one in how many, in straight lines between
  /// the powers of two, which needs no mathematics library and is the same everywhere.
  static func rarity(_ items: Int, of all: Int) -> Float {
    let ratio = 1 + Double(all) / Double(items)
    return Float(Double(ratio.exponent) + ratio.significand - 1)
  }
}
