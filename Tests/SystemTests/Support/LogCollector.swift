import Logging
import Synchronization

/// Keeps every line that is logged, with its metadata, as text.
final class LogCollector: Sendable {
  private let kept = Mutex<[String]>([])

  var lines: [String] { kept.withLock { $0 } }

  /// A logger that keeps all levels.
  var logger: Logger {
    var logger = Logger(label: "test") { [self] _ in Handler(collector: self) }
    logger.logLevel = .trace
    return logger
  }

  private struct Handler: LogHandler {
    let collector: LogCollector
    var logLevel = Logger.Level.trace
    var metadata: Logger.Metadata = [:]

    init(collector: LogCollector) { self.collector = collector }

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
      get { metadata[key] }
      set { metadata[key] = newValue }
    }

    func log(event: LogEvent) {
      let all = metadata.merging(event.metadata ?? [:]) { $1 }
      collector.kept.withLock { $0.append("\(event.level) \(event.message) \(all)") }
    }
  }
}
