import Contracts

extension Table {
  /// Deliveries, a line each.
  init(_ deliveries: [DeliveryView]) {
    self.init(["通知 notice", "渠道 channel", "状态 state", "次数 attempts", "轮 round", "原因 failure"])
    for one in deliveries {
      add([one.notice, "\(one.channel) \(one.provider)", one.state, "\(one.attempt)", "\(one.round)", one.failure])
    }
  }
}
