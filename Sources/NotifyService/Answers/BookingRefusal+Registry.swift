import Bus
import Civics
import Contracts
import NotifyDomain

extension BookingRefusal {
  /// Whether another time may do where this one does not.
  var leavesOthers: Bool {
    switch self {
    case .noSuchHall, .noSuchSlot, .tooSoon, .tooFar, .seatTaken, .holdEnded: true
    case .noSuitableHall, .full, .tooLong, .tooManyReasons, .notOpen, .inQueue, .sameTime, .tooMany: false
    }
  }

  /// In the registry's words.
  /// - Parameter others: What is free instead, the best first; it stands in the detail as `H1 2026-09-03 08:30; …`.
  func refusal(instead others: [SeatChoice] = []) -> Refusal {
    let alternatives = others.map { "\($0.hall) \($0.day) \(Self.clock($0.start))" }.joined(separator: "; ")
    let (kind, detail) = row
    return kind.refusal([detail, alternatives].filter { !$0.isEmpty }.joined(separator: ": "))
  }

  private var row: (RefusalKind, String) {
    switch self {
    case .noSuitableHall: (NotifyRefusals.hallUnsuitable, "")
    case .noSuchHall: (NotifyRefusals.unknownHall, "hall")
    case .full(let last): (NotifyRefusals.fullyBooked, "\(last)")
    case .tooLong(let minutes): (NotifyRefusals.visitTooLong, "\(minutes)")
    case .tooManyReasons: (NotifyRefusals.visitTooLong, "\(HallLimits.reasons)")
    case .notOpen: (NotifyRefusals.visitNotOpen, "")
    case .inQueue: (NotifyRefusals.visitInQueue, "")
    case .noSuchSlot: (NotifyRefusals.noSuchSlot, "at")
    case .tooSoon: (NotifyRefusals.timeNotOffered, "soon")
    case .tooFar(let last): (NotifyRefusals.timeNotOffered, "\(last)")
    case .seatTaken: (NotifyRefusals.seatTaken, "")
    case .holdEnded(let status): (NotifyRefusals.holdEnded, status.rawValue)
    case .sameTime: (NotifyRefusals.sameTime, "at")
    case .tooMany(let bounded): (NotifyRefusals.tooManyVisits, bounded.rawValue)
    }
  }

  private static func clock(_ minute: Int) -> String {
    [minute / 60, minute % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":")
  }
}

extension Result where Failure == BookingRefusal {
  /// - Throws: What a refusal is in the registry's words.
  func orRefused(_ refusal: (BookingRefusal) throws -> any Error) throws -> Success {
    switch self {
    case .success(let value): return value
    case .failure(let reason): throw try refusal(reason)
    }
  }
}
