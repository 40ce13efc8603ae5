import Bus
import Contracts

@testable import NotifyService

/// What a task of a world came to, for the world to know when it has ended.
enum HallTiding: Sendable {
  case answered(errand: Int, [UInt8])
  /// - isRepeat: whether the answer was known when this attempt began.
  case refused(errand: Int, Refusal, isRepeat: Bool)
  /// The program went away before the answer was there.
  case unanswered(errand: Int)
  /// What a program does by itself has ended, under the name by which it is not begun twice.
  case ended(String)
  case due(String, NoticeSender, [DueNotice])
  case failed(String)
}
