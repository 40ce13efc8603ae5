/// How many look-ups that meet nobody each reader has left, so that nobody finds out by trying which numbers there are.
///
/// A look-up counts from its beginning, and is given back where it met somebody: so a burst passes the bound no more than one after the other does.
/// A reader's hour begins with the first that counts. Who is beyond the bound is refused until that hour ends, also for numbers that somebody bears.
public struct LookUpBudget: Sendable {
  /// A look-up that is under way.
  public struct Reservation: Sendable, Hashable {
    public let reader: String
    let account: Int
  }

  /// Microseconds for which misses are counted together.
  public static let period: Int64 = 3_600_000_000
  /// Readers that are counted at a time; beyond them those whose hour ends first are forgotten.
  public static let mostReaders = 10_000

  private struct Account: Sendable {
    /// No other account ever had it: what began in an account that is gone is not taken for a look-up of the next one.
    let number: Int
    let begun: Int64
    let most: Int
    var misses = 0
    var underWay = 0
  }

  private var accounts: [String: Account] = [:]
  private var opened = 0

  public init() {}

  /// Misses in an hour, by what a reader does all day: a person tries their own numbers, a clerk mistypes, a program serves many.
  public static func most(for role: Reader.Role?) -> Int {
    switch role {
    case .applicant, nil: 10
    case .clerk, .officer, .auditor, .operator: 60
    case .service: 600
    }
  }

  /// Begins a look-up, which counts as a miss until it ends.
  /// - Returns: nil where those under way would use up what is left: whether another is let through is known when one of them has ended.
  /// - Throws: `lookUpsExhausted`, with the time that is left of the hour.
  public mutating func reserve(_ reader: String, as role: Reader.Role?, at time: Int64) throws(IdentityRefusal) -> Reservation? {
    // A clock that was set back does not lock anybody out for longer than an hour.
    if let account = accounts[reader], time - account.begun < LookUpBudget.period {
      guard account.misses < account.most else {
        throw .lookUpsExhausted(retryAfter: min(account.begun + LookUpBudget.period - time, LookUpBudget.period))
      }
      guard account.misses + account.underWay < account.most else { return nil }
      accounts[reader]?.underWay += 1
      return Reservation(reader: reader, account: account.number)
    }
    if accounts[reader] == nil, accounts.count >= LookUpBudget.mostReaders { forget(at: time) }
    opened += 1
    accounts[reader] = Account(number: opened, begun: time, most: LookUpBudget.most(for: role), underWay: 1)
    return Reservation(reader: reader, account: opened)
  }

  /// Ends a look-up, and gives it back where it met somebody. What ends after its hour changes nothing.
  /// - Returns: Whether it was the last that the reader had left.
  public mutating func end(_ reservation: Reservation, isMiss: Bool) -> Bool {
    guard var account = accounts[reservation.reader], account.number == reservation.account else { return false }
    account.underWay -= 1
    if isMiss { account.misses += 1 }
    accounts[reservation.reader] = account.misses + account.underWay > 0 ? account : nil
    return isMiss && account.misses == account.most
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
