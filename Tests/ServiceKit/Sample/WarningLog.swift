import Logging
import Synchronization

/// Counts what is logged from warnings on.
final class WarningLog: LogHandler, Sendable {
  private let counted = Mutex(0)

  var count: Int { counted.withLock { $0 } }

  var logLevel: Logger.Level {
    get { .warning }
    set {}
  }
  var metadata: Logger.Metadata {
    get { [:] }
    set {}
  }
  subscript(metadataKey _: String) -> Logger.Metadata.Value? {
    get { nil }
    set {}
  }

  func log(event: LogEvent) { counted.withLock { $0 += 1 } }
}
