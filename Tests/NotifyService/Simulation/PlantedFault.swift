/// A fault that a test plants where a program crashes, to see that the checks find it.
enum PlantedFault: CaseIterable, Sendable {
  /// The commands that were executed are forgotten.
  case forgetfulInbox
  /// A seat is free again that is somebody's.
  case lostSeat
  /// What was under way to a provider is sent again.
  case repeatedSending
  /// A window forgets whom it has called.
  case forgetfulWindow
  /// A notice is gone.
  case lostNotice
  /// A visit is as it was never given up.
  case undoneCancellation

  /// What happens to the disk.
  var statement: String {
    switch self {
    case .forgetfulInbox: "DELETE FROM store_inbox"
    case .lostSeat: "DELETE FROM seat WHERE rowid = (SELECT MIN(rowid) FROM seat)"
    case .repeatedSending: "UPDATE delivery SET state = 'failed', due_at = 0 WHERE state = 'sending'"
    case .forgetfulWindow: "UPDATE queue_window SET ticket = NULL"
    case .lostNotice: "DELETE FROM notice WHERE rowid = (SELECT MIN(rowid) FROM notice)"
    case .undoneCancellation: "UPDATE visit SET status = 'confirmed' WHERE status = 'cancelled'"
    }
  }
}
