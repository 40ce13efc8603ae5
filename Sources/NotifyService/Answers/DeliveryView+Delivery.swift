import Contracts
import NotifyDomain

extension DeliveryView {
  init(_ listed: DeliveryTable.Listed) {
    self.init(listed.delivery)
    caseID = listed.caseID
    failure = listed.failure
    changedAt = Int(listed.changedAt)
  }

  init(_ delivery: Delivery) {
    self.init()
    notice = delivery.notice.text
    channel = delivery.channel.rawValue
    state = delivery.state.rawValue
    attempt = delivery.attempt
    round = delivery.round
    dueAt = delivery.dueAt.map { Int($0) } ?? 0
    provider = delivery.provider + 1
  }
}
