public import Civics

/// 补正: what a case's applicant was asked to put right, and what came of it.
public struct Correction: Hashable, Sendable {
  /// In order, never none; the law knows one. The last one may be unanswered.
  public private(set) var notices: [CorrectionNotice]
  /// The materials of which something came, was seen at a window or was lost since the last notice: that they are wanting could not have been
  /// seen before. In order, each once.
  public private(set) var changed: [String]

  /// The first notice.
  public init(_ request: CorrectionRequest, event: Int) {
    self.init(notices: [CorrectionNotice(request, event: event)], changed: [])
  }

  /// Restores what was kept.
  /// - Parameter notices: never none.
  public init(notices: [CorrectionNotice], changed: [String]) {
    self.notices = notices
    self.changed = changed
  }

  /// The last notice.
  public var current: CorrectionNotice { notices[notices.count - 1] }

  /// The day that counts as the one on which the last answer arrived; nil: none has come.
  public var answeredOn: Day? { notices.last { $0.answeredOn != nil }?.answeredOn }

  /// The materials that the last notice asked for.
  public var asked: [String] { current.request.points.map(\.material) }

  /// Of materials that are wanting, those that could have been asked for with the last notice.
  func avoidable(_ materials: [String]) -> [String] { materials.filter { !changed.contains($0) } }

  // MARK: What happens to it

  mutating func ask(_ request: CorrectionRequest, event: Int) {
    notices.append(CorrectionNotice(request, event: event))
    changed = []
  }

  mutating func answer(on day: Day) { notices[notices.count - 1].answeredOn = day }

  mutating func move(to respondBy: DueDate) { notices[notices.count - 1].respondBy = respondBy }

  /// Takes down what an event of the case changed.
  mutating func note(_ fact: CaseFact) {
    let materials: [String]
    switch fact {
    case .verified(_, let originals, _, _): materials = originals
    case .supplied(let more, _), .corrected(_, let more, _, _): materials = more.map(\.material)
    case .evidenceLost(let loss): materials = loss.reopened + loss.replacements.map(\.material)
    default: return
    }
    for material in materials where !changed.contains(material) { changed.append(material) }
  }
}
