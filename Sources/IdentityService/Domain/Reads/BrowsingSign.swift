/// Something about a reader's reads that an auditor should ask about. A sign is a question, not a finding.
public enum BrowsingSign: String, Sendable, Hashable, CaseIterable {
  /// About more than three times as many subjects as the middle one of the same role, and at least twenty.
  case manySubjects
  /// More than half of at least twenty reads were not for a case.
  case withoutCase
  /// At least five reads at night.
  case atNight
  /// At least ten look-ups met nobody, or somebody else.
  case guessing

  /// The signs of one reader.
  /// - Parameter middle: the middle number of subjects among readers of the same role.
  public static func signs(of figures: BrowsingFigures, middle: Int) -> [BrowsingSign] {
    // Programs read about everybody, at any hour.
    let isPerson = figures.role != .service
    return allCases.filter { sign in
      switch sign {
      case .manySubjects: isPerson && figures.subjects >= 20 && figures.subjects > 3 * middle
      case .withoutCase: isPerson && figures.reads >= 20 && 2 * figures.withoutCase > figures.reads
      case .atNight: isPerson && figures.atNight >= 5
      case .guessing: figures.missed >= 10
      }
    }
  }

  /// Readers with their signs: those with a sign first, else in the order given.
  /// - Parameters:
  ///   - all: every reader of the period. Signs and middles are of all, so that they do not depend on how many are told.
  ///   - limit: readers that are told at most.
  public static func told(of all: [BrowsingFigures], limit: Int) -> [(figures: BrowsingFigures, signs: [BrowsingSign])] {
    let middles = middles(of: all)
    let readers = all.map { (figures: $0, signs: signs(of: $0, middle: middles[$0.role] ?? 0)) }
    return Array((readers.filter { !$0.signs.isEmpty } + readers.filter { $0.signs.isEmpty }).prefix(limit))
  }

  /// The middle number of subjects for each role; of two in the middle the lesser.
  public static func middles(of all: [BrowsingFigures]) -> [Reader.Role: Int] {
    Dictionary(grouping: all, by: \.role).mapValues { group in
      let sorted = group.map(\.subjects).sorted()
      return sorted[(sorted.count - 1) / 2]
    }
  }
}
