/// What the rules of one kind say of a text: which checks it breaks, how ill it fits the kind's shape, and what it tells if it breaks none.
struct Verdict {
  private(set) var reason: IdentifierReason?
  private(set) var broken = 0
  /// How many places or groups of places do not look like the kind. A wrong check character or a 31 June is no misfit.
  private(set) var misfits = 0
  /// A bit for each warning, so that a verdict is copied without counting references.
  private var noted: UInt8 = 0
  var facts = IdentifierFacts()

  /// More than any kind has checks: a text that is not even laid out like the kind.
  private static let all = 32

  var holds: Bool { broken == 0 }

  var warnings: [IdentifierWarning] { noted == 0 ? [] : Verdict.combinations[Int(noted)] }

  /// Of every sum of bits the warnings that it holds, so that a check of a number makes no arrays.
  private static let combinations = (0..<UInt8(8)).map { noted in
    IdentifierWarning.allCases.filter { noted & Verdict.bit(of: $0) != 0 }
  }

  /// A text that cannot be read by the kind's places at all.
  static func shapeless(_ reason: IdentifierReason) -> Verdict {
    var verdict = Verdict()
    verdict.reason = reason
    verdict.broken = all
    verdict.misfits = all
    return verdict
  }

  /// Notes a check of the kind's shape; the first check of all that is broken is the reason told.
  mutating func shape(_ holds: Bool, _ reason: IdentifierReason) {
    guard !holds else { return }
    misfits += 1
    check(false, reason)
  }

  /// Notes a check that a slip of the pen breaks without spoiling the shape.
  mutating func check(_ holds: Bool, _ reason: IdentifierReason) {
    guard !holds else { return }
    broken += 1
    if self.reason == nil { self.reason = reason }
  }

  /// Notes what is odd about the text: no fault, but it speaks against the kind where two could be meant.
  mutating func warn(_ warning: IdentifierWarning) {
    misfits += 1
    noted |= Verdict.bit(of: warning)
  }

  private static func bit(of warning: IdentifierWarning) -> UInt8 {
    switch warning {
    case .regionPeriod: 1
    case .regionUnknown: 2
    case .nationalityUnknown: 4
    }
  }

  /// Whether this kind is rather meant: the one that holds, however odd what it tells; of two that do not, the one whose shape fits best.
  func fitsBetter(than other: Verdict) -> Bool {
    if holds != other.holds { return holds }
    return (misfits, broken) < (other.misfits, other.broken)
  }
}
