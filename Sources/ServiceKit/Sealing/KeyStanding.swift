/// Which of the keys at hand a database knows, and which of those that it knows are not at hand.
///
/// A key that was retired before it sealed anything leaves its number to the next one, which the file gives it without a look at the database. So a
/// number may be that of a key which is missing and of one which is new: it is the new one's where the other sealed nothing.
package struct KeyStanding: Sendable, Hashable {
  /// A key at hand, by what tells it from others.
  package struct Candidate: Sendable, Hashable {
    /// Nil: the database says.
    package let number: Int?
    /// One for each suite.
    package let checks: [[UInt8]]

    package init(number: Int?, checks: [[UInt8]]) {
      self.number = number
      self.checks = checks
    }
  }

  package enum Mismatch: Error, Hashable {
    /// None of them is a key of this database, or one is at hand under another number than there.
    case otherKey
    /// There are more keys than numbers.
    case numbersUsedUp
  }

  /// The numbers of the keys at hand, in their order.
  package let numbers: [Int]
  /// Places, among the keys at hand, of those that the database is to remember.
  package let unknown: [Int]
  /// Numbers under which the database remembers keys that nobody has at hand. What such a key sealed nobody opens: where it sealed something, the
  /// keys are not those of the database.
  package let missing: [Int]

  /// - Parameters:
  ///   - candidates: the keys at hand, the one that seals first.
  ///   - known: the checks that the database remembers, by number.
  ///   - isTaken: whether something in the database may have been sealed already.
  package init(_ candidates: [Candidate], known remembered: [Int: [UInt8]], isTaken: Bool) throws(Mismatch) {
    func number(of candidate: Candidate, in known: [Int: [UInt8]]) -> Int? {
      known.first { candidate.checks.contains($0.value) }?.key
    }
    var known = remembered
    let isKnown = candidates.contains { number(of: $0, in: remembered) != nil }
    if !isKnown {
      guard !isTaken else { throw .otherKey }
      // What nothing was sealed with is forgotten.
      known = [:]
    }
    var numbers = [Int?](repeating: nil, count: candidates.count)
    var unknown: [Int] = []
    for (place, candidate) in candidates.enumerated() {
      let found = number(of: candidate, in: known)
      if let named = candidate.number {
        guard found ?? named == named else { throw .otherKey }
      }
      numbers[place] = candidate.number ?? found
      if found == nil { unknown.append(place) }
    }
    // The older stand behind the newer, and have the lower numbers.
    var last = max(known.keys.max() ?? 0, numbers.compactMap { $0 }.max() ?? 0)
    for place in candidates.indices.reversed() where numbers[place] == nil {
      last += 1
      numbers[place] = last
    }
    let settled = numbers.compactMap { $0 }
    guard settled.allSatisfy(FieldKey.numbers.contains) else { throw .numbersUsedUp }
    guard Set(settled).count == settled.count else { throw .otherKey }
    self.numbers = settled
    self.unknown = unknown
    missing = Set(remembered.keys).subtracting(candidates.compactMap { number(of: $0, in: remembered) }).sorted()
  }
}
