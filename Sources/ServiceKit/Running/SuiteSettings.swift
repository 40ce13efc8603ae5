public import Configuration
public import Logging
public import Store

/// What every program of the suite is told: where its data lies, its clock, its logger, and the settings of its services.
public struct SuiteSettings: Sendable {
  /// The version of the programs.
  public static let version = "0.1.0"

  public var directory: String
  /// Where the services keep their stores.
  public var store: StoreLocation
  public var clock: WallClock
  public var reader: ConfigReader
  public var logger: Logger
  /// What ends the wait for a database server; nil where none is to be heeded.
  public var signals: StopSignals?

  /// - Parameter store: nil: the directory.
  public init(
    directory: String, store: StoreLocation? = nil, clock: WallClock = .system, reader: ConfigReader, logger: Logger,
    signals: StopSignals? = nil
  ) {
    self.directory = directory
    self.store = store ?? .directory(directory)
    self.clock = clock
    self.reader = reader
    self.logger = logger
    self.signals = signals
  }
}
