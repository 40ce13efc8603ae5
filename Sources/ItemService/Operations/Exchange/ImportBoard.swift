import Contracts
import Synchronization

/// How far the imports have come that this instance works at: what is read and judged is not in the store yet.
final class ImportBoard: Sendable {
  private let held = Mutex<[String: ImportProgress]>([:])

  func progress(of id: String) -> ImportProgress? { held.withLock { $0[id] } }

  func set(_ progress: ImportProgress) { held.withLock { $0[progress.id] = progress } }

  /// Nobody works at it any more: the store tells.
  func clear(_ id: String) { held.withLock { $0[id] = nil } }
}
