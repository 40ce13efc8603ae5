/// Every bound of the store, in one place.
public struct StoreLimits: Sendable {
  /// Writes that may wait for the writer; one more is refused as ``StoreError/busy``.
  public var pendingWrites = 8_192

  /// Writes that one commit takes at most: enough to hide the disk's latency, few enough that nobody waits long for a neighbour.
  public var writesPerCommit = 1_024

  /// Events that one read returns at most, whatever it asks for.
  public var eventsPerRead = 1_000

  /// Reads that may wait for a connection; one more is refused as ``StoreError/busy``.
  public var pendingReads = 8_192

  /// Connections for reading. Readers never wait for the writer; more of them cost memory while the suite idles.
  public var readers = 2

  /// Page cache of the writing connection, in KiB; taken as pages are used. It holds several full commits: one that outgrows the cache
  /// writes its pages into the log before they are finished, and again afterwards.
  public var writerCache = 8_000

  /// Page cache of each reading connection, in KiB.
  public var readerCache = 1_000

  /// Pages of write-ahead log after which it is copied into the database. Larger than SQLite's 1,000, because a page that
  /// grouped commits rewrite many times is then copied once.
  public var pagesPerCheckpoint = 4_000

  /// How long another program (a back-up, a person at the prompt, another instance) may hold the database before a write fails, in
  /// milliseconds.
  public var busyMilliseconds = 5_000

  /// How long a PostgreSQL server may work on one statement, in milliseconds; it is stopped then. Not less than ``busyMilliseconds``,
  /// since to wait is a statement too. A server that is silent for twice as long, and then some, counts as lost. Statements of migrations take as
  /// long as they take.
  public var statementMilliseconds = 10_000

  /// The same where somebody waits at a prompt, in milliseconds: to count or to read everything may take long.
  static let promptMilliseconds = 600_000

  /// How long an instance may stand still inside a write, in milliseconds, before the PostgreSQL server ends its session, so that the
  /// others can write, and how long one that has a duty may ask nothing before it loses it. Less than ``busyMilliseconds``, so that they
  /// need not notice.
  public var standstillMilliseconds = 4_000

  /// Statements sent to PostgreSQL before their answers are read, so that these take a bounded space.
  static let statementsInFlight = 1_024

  /// How long a session that is to read again is waited for while the server is still asked to stop what it read last, in milliseconds; another
  /// is made then.
  static let stopMilliseconds = 1_000

  public init() {}
}
