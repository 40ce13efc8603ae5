/// How many look-ups that meet nobody each reader has left, so that nobody finds out by trying which numbers there are.
///
/// A reader's hour begins with the first miss. Who is beyond the bound is refused until that hour ends, also for numbers that somebody bears.
public struct LookUpBudget: Sendable {
  /// Microseconds for which misses are counted together.
  public static let period: Int64 = 3_600_000_000
  /// Readers that are counted at a time; beyond them those whose hour ends first are forgotten.
  public static let mostReaders = 10_000

  private struct Account: Sendable {
    var begun: Int64
    var misses: Int
  }

  private var accounts: [String: Account] = [:]

  public init() {}

  /// Misses in an hour, by what a reader does all day: a person tries their own numbers, a clerk mistypes, a program serves many.
  public static func most(for role: Reader.Role?) -> Int {
    switch role {
    case .applicant, nil: 10
    case .clerk, .officer, .auditor, .operator: 60
    case .service: 600
    }
  }

  /// Whether a reader may look up another number.
  /// - Throws: `lookUpsExhausted`, with the time that is left of the hour.
  public func check(_ reader: String, as role: Reader.Role?, at time: Int64) throws(IdentityRefusal) {
    guard let account = accounts[reader], account.misses >= LookUpBudget.most(for: role) else { return }
    let left = account.begun + LookUpBudget.period - time
    // A clock that was set back does not lock anybody out for longer than an hour.
    if left > 0 { throw .lookUpsExhausted(retryAfter: min(left, LookUpBudget.period)) }
  }

  /// Counts a look-up that met nobody.
  public mutating func miss(_ reader: String, at time: Int64) {
    if let account = accounts[reader], time - account.begun < LookUpBudget.period {
      accounts[reader]?.misses += 1
      return
    }
    if accounts[reader] == nil, accounts.count >= LookUpBudget.mostReaders { forget(at: time) }
    accounts[reader] = Account(begun: time, misses: 1)
  }

  private mutating func forget(at time: Int64) {
    accounts = accounts.filter { time - $0.value.begun < LookUpBudget.period }
    guard accounts.count >= LookUpBudget.mostReaders else { return }
    // A tenth at once, so that a flood of readers does not sort them all for each.
    for (reader, _) in accounts.sorted(by: { $0.value.begun < $1.value.begun }).prefix(LookUpBudget.mostReaders / 10) {
      accounts[reader] = nil
    }
  }
}
