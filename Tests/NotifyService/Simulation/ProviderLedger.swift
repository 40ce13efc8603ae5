import Synchronization

/// What all providers were ever given, in order, whatever became of the programs that gave it.
final class ProviderLedger: Sendable {
  private let entries = Mutex<[HandOver]>([])

  var all: [HandOver] { entries.withLock { $0 } }

  func note(_ entry: HandOver) { entries.withLock { $0.append(entry) } }
}
