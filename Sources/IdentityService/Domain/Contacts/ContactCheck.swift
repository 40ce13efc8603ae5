/// A contact point that waits for its code: how often the code was tried, and until when it holds. All times are microseconds since 1970.
public struct ContactCheck: Sendable, Hashable {
  /// For how long a code holds.
  public static let holds = 600_000_000
  /// How long after a code the next may be made.
  public static let pause = 60_000_000
  /// How often a code is tried.
  public static let mostTries = 5
  /// Places of a code.
  public static let places = 6

  public let code: String
  public let madeAt: Int
  public let tries: Int

  public init(code: String, madeAt: Int, tries: Int = 0) {
    self.code = code
    self.madeAt = madeAt
    self.tries = tries
  }

  /// What a try led to.
  public enum Outcome: Sendable, Hashable {
    /// The code is right: the point is verified.
    case verified
    /// It is wrong, and counts.
    case wrong(ContactCheck)
  }

  /// Six digits from eight random bytes; each code is as likely as any other, but for one part in ten million million.
  public static func code(from random: [UInt8]) -> String {
    let number = random.prefix(8).reduce(UInt64(0)) { $0 << 8 | UInt64($1) } % 1_000_000
    let digits = String(number)
    return String(repeating: "0", count: places - digits.count) + digits
  }

  public var until: Int { madeAt + ContactCheck.holds }
  public var triesLeft: Int { max(0, ContactCheck.mostTries - tries) }

  /// Whether a code can still be given back.
  public func isOpen(at now: Int) -> Bool { now < until && triesLeft > 0 }

  /// A new code is made only after a minute: nobody is flooded, and nobody gets more tries than that.
  /// - Throws: `codeTooSoon`.
  public func checkPause(at now: Int) throws(IdentityRefusal) {
    let left = madeAt + ContactCheck.pause - now
    guard left <= 0 else { throw .codeTooSoon(seconds: (left + 999_999) / 1_000_000) }
  }

  /// Takes a code that was given back. A wrong one counts, so that this is no refusal, which would leave nothing behind.
  /// - Throws: `codeNotWaited` where it has run out or was tried too often.
  public func given(_ text: String, at now: Int) throws(IdentityRefusal) -> Outcome {
    guard isOpen(at: now) else { throw .codeNotWaited }
    return text == code ? .verified : .wrong(ContactCheck(code: code, madeAt: madeAt, tries: tries + 1))
  }
}
