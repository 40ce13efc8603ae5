/// Finds materials by their names: who writes the name of a paper is shown the items that ask for it, after those that are called so.
struct MaterialIndex: Sendable {
  /// The least part of a query that a material's name answers, for the material to be meant.
  static let least: Float = 0.6
  /// A material that is meant counts as much as this of its item.
  static let weight: Float = 0.25

  private let codes: [String]
  private let names: [String]
  private let postings: Postings

  init(_ materials: [Material]) {
    codes = materials.map(\.code)
    names = materials.map(\.name)
    var postings = Postings.Builder()
    for material in materials {
      for gram in Grams(material.name).grams { postings.add(gram.token, gram.piece.rawValue) }
      postings.endEntry()
    }
    self.postings = postings.finish()
  }

  /// The materials that a query means, with how much of it their names answer, 0 to 1.
  func meant(by query: Grams) -> [(code: String, name: String, part: Float)] {
    var sums = [Float](repeating: 0, count: codes.count)
    var asked: Float = 0
    for gram in query.grams {
      let range = postings.range(of: gram.token)
      let rarity = SearchRanking.rarity(max(range.count, 1), of: codes.count)
      asked += gram.piece.weight * rarity
      for place in range {
        let weight = GramPiece(rawValue: postings.marks[place])?.weight ?? 0
        sums[Int(postings.entries[place])] += min(gram.piece.weight, weight) * rarity
      }
    }
    guard asked > 0 else { return [] }
    return sums.indices.filter { sums[$0] >= Self.least * asked }.map { (codes[$0], names[$0], sums[$0] / asked) }
  }
}
