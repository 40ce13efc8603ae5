/// Finds the entries in whose names or other texts letters stand as initials, side by side.
struct InitialsMatch {
  private let letters: [UInt8]

  init(_ letters: [UInt8]) { self.letters = letters }

  /// Of each entry: 0, or its score by the letters, up to 1,000.
  func scores(in index: SearchIndex) -> [Float] {
    var scores = names(in: index)
    let everyday = index.everyday.map { texts in texts.reduce(0) { max($0, score(of: $1, .everyday)) } }
    let results = index.results.map { score(of: $0, .result) }
    let departments = index.departments.map { max(score(of: $0.name, .department), score(of: $0.short, .department)) }
    for entry in scores.indices {
      let shared = max(
        everyday[Int(index.everyday.places[entry])], results[Int(index.results.places[entry])],
        departments[Int(index.departments.places[entry])])
      scores[entry] = max(scores[entry], shared)
    }
    return scores
  }

  /// A name is taken to hold the letters when it holds all that stand side by side among them.
  private func names(in index: SearchIndex) -> [Float] {
    var scores = [Float](repeating: 0, count: index.count)
    let postings = letters.count > 2 ? index.triples : index.pairs
    let tokens = Initials.tokens(letters, apart: letters.count > 2 ? 3 : 2)
    guard let rarest = tokens.map({ postings.range(of: $0) }).min(by: { $0.count < $1.count }) else { return scores }
    var held: [UInt32: Int] = [:]
    if tokens.count > 1 {
      for place in rarest { held[postings.entries[place]] = 0 }
      for token in tokens {
        for place in postings.range(of: token) where held[postings.entries[place]] != nil { held[postings.entries[place]]! += 1 }
      }
    }
    for place in rarest {
      let entry = postings.entries[place]
      guard tokens.count == 1 || held[entry] == tokens.count else { continue }
      scores[Int(entry)] = score(.name, of: Int(index.initialCounts[Int(entry)]))
    }
    return scores
  }

  /// 0 where the text does not hold the letters.
  func score(of text: SearchText, _ field: SearchField) -> Float {
    holds(text.initials) ? score(field, of: text.initials.count) : 0
  }

  /// - Parameter count: how many initials the text has.
  private func score(_ field: SearchField, of count: Int) -> Float {
    let part = Float(letters.count) / Float(max(count, 1))
    return 1_000 * field.weight * (1 - SearchRanking.titleShare + SearchRanking.titleShare * part)
  }

  func holds(_ initials: [UInt8]) -> Bool {
    guard initials.count >= letters.count else { return false }
    return (0...initials.count - letters.count).contains { initials[$0...].starts(with: letters) }
  }
}
