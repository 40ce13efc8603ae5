import NotifyDomain

@testable import NotifyService

/// A provider of text messages or of mail that takes, refuses, or leaves without an answer, as chance has it.
struct SimulatedProvider: NoticeProvider {
  let name: String
  let channel: NoticeChannel
  let surroundings: Surroundings
  let program: Int

  var width: Int { 2 }

  func canReach(_ address: String) -> Bool { !address.isEmpty }

  func send(_ notice: OutgoingNotice) async -> SendOutcome {
    // A program that is gone hears nothing; what it would make of this it cannot write down.
    let gone = SendOutcome.unknown(code: "gone")
    guard await surroundings.scheduler.park("gives \(notice.messageID) to \(name)", of: program) else { return gone }
    let outcome = outcome(of: notice)
    let isTaken =
      switch outcome {
      case .sent: true
      case .notSent: false
      case .unknown: surroundings.luck.chance(50)
      }
    surroundings.ledger.note(HandOver(message: notice.messageID, provider: name, outcome: outcome, isTaken: isTaken))
    guard await surroundings.scheduler.park("hears of \(notice.messageID): \(outcome)", of: program) else { return gone }
    return outcome
  }

  private func outcome(of notice: OutgoingNotice) -> SendOutcome {
    let luck = surroundings.luck
    let sent = SendOutcome.sent(receipt: luck.chance(80) ? "r-\(name)-\(notice.messageID)" : nil)
    guard !surroundings.isCalm else { return sent }
    return switch luck.below(10) {
    case 0..<5: sent
    case 5, 6: .unknown(code: "timeOut")
    case 7: .notSent(code: "busy", retry: true, isProviders: true)
    case 8: .notSent(code: "refused", retry: false, isProviders: false)
    default: .notSent(code: "later", retry: true, isProviders: false)
    }
  }
}
