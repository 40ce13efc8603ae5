import Logging
import Synchronization

/// Keeps what a node logs of clocks that differ from the one here: it compares them with each peer that it meets. All else is passed over.
final class ClockNotices: Sendable {
  private let kept = Mutex<[Int]>([])

  /// By how many seconds they differ; more than nought: theirs is ahead.
  var seconds: [Int] { kept.withLock { $0 } }

  var logger: Logger { Logger(label: "yimen") { [self] _ in Handler(notices: self) } }

  private struct Handler: LogHandler {
    let notices: ClockNotices
    var logLevel = Logger.Level.warning
    var metadata: Logger.Metadata = [:]

    init(notices: ClockNotices) { self.notices = notices }

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
      get { metadata[key] }
      set { metadata[key] = newValue }
    }

    func log(event: LogEvent) {
      guard let value = event.metadata?["clock.seconds"], let seconds = Int("\(value)") else { return }
      notices.kept.withLock { $0.append(seconds) }
    }
  }
}
