import Synchronization

/// What has come of tasks since the world last looked.
final class HallTidings: Sendable {
  private let entries = Mutex<[HallTiding]>([])

  func tell(_ tiding: HallTiding) { entries.withLock { $0.append(tiding) } }

  func take() -> [HallTiding] {
    entries.withLock { entries in
      defer { entries = [] }
      return entries
    }
  }
}
