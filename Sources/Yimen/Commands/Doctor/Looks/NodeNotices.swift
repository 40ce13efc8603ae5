import Bus
import Logging
import Synchronization

/// Keeps what a node logs of clocks that differ from the one here, which it compares with each peer that it meets, and of keys that are refused. All
/// else is passed over.
final class NodeNotices: Sendable {
  private let kept = Mutex<[Int]>([])
  private let refused = Mutex(false)

  /// By how many seconds they differ; more than nought: theirs is ahead.
  var seconds: [Int] { kept.withLock { $0 } }

  /// Whether a hub did not let the key in.
  var isKeyRefused: Bool { refused.withLock { $0 } }

  var logger: Logger { Logger(label: "yimen") { [self] _ in Handler(notices: self) } }

  private struct Handler: LogHandler {
    let notices: NodeNotices
    var logLevel = Logger.Level.warning
    var metadata: Logger.Metadata = [:]

    init(notices: NodeNotices) { self.notices = notices }

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
      get { metadata[key] }
      set { metadata[key] = newValue }
    }

    func log(event: LogEvent) {
      if event.metadata?["bus.refusal"] == "\(BusRefusals.keyRevoked.name)" { notices.refused.withLock { $0 = true } }
      guard let value = event.metadata?["clock.seconds"], let seconds = Int("\(value)") else { return }
      notices.kept.withLock { $0.append(seconds) }
    }
  }
}
