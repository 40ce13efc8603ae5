import Bus
import Contracts
import NotifyDomain
import ServiceKit
import Store

/// `notify.resendNotice`: an operator sends a notice again over a channel.
struct ResendNoticeOperation: Command {
  typealias Request = ResendNotice

  let environment: ServiceEnvironment

  nonisolated(nonsending) func gather(_ request: ResendNotice, _ context: CallContext) async throws {}

  func decide(_ request: ResendNotice, _ gathered: Void, _ unit: WorkUnit) throws -> DeliveryView {
    let channel = try NoticeChannel(named: request.channel)
    guard let notice = NoticeID(request.notice), let kept = try DeliveryTable.find(notice, over: channel, in: unit.transaction) else {
      throw NotifyRefusals.unknownNotice.refusal("notice")
    }
    let now = Int64(unit.at)
    guard kept.until.map({ now < $0 }) ?? true, let again = kept.resent(now: now) else {
      throw NotifyRefusals.notResendable.refusal(kept.state.rawValue)
    }
    try DeliveryTable.replace(kept, by: again, at: now, in: unit.transaction)
    return DeliveryView(again)
  }
}
