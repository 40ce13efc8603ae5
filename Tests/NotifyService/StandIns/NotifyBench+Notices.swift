import Bus
import Civics
import Contracts
import TestKit

extension NotifyBench {
  static let manager = Principal(id: "manager", role: .operator, channel: "command-line")
  static let gateway = Principal(id: "gateway", role: .service, channel: "service")

  /// Tells that a bad rating was put right: a notice that goes over one channel.
  func tellAnswered(_ subject: String, revision: Int = 1) async throws {
    try await tell(
      "putRight", SampleCase.view("c-\(subject)", of: subject, revision: revision) { $0.rating = RatingEntry.with { $0.measures = "增开窗口" } }
    )
  }

  /// Tells that a case was decided: a notice that the law wants told.
  func tellDecided(_ subject: String, revision: Int = 1) async throws {
    try await tell("decided", SampleCase.view("c-\(subject)", of: subject, revision: revision) { $0.resultCode = "1" })
  }

  func deliveries(of notice: String) async throws -> [DeliveryView] {
    try await bench.call(ReadDeliveries.with { $0.notice = notice }, as: Self.manager).deliveries
  }

  /// A delivery once it fits.
  @discardableResult
  func delivery(of notice: String, over channel: String, _ fits: (DeliveryView) -> Bool) async throws -> DeliveryView {
    let request = ReadDeliveries.with { $0.notice = notice }
    let list = try await bench.eventually(request, as: Self.manager) { list in
      list.deliveries.contains { $0.channel == channel && fits($0) }
    }
    return list.deliveries.first { $0.channel == channel } ?? DeliveryView()
  }

  func deadLetters(_ change: (inout ReadDeadLetters) -> Void = { _ in }) async throws -> DeliveryList {
    try await bench.call(ReadDeadLetters.with(change), as: Self.manager)
  }

  @discardableResult
  func resend(_ notice: String, over channel: String) async throws -> DeliveryView {
    try await bench.call(ResendNotice.with { ($0.notice, $0.channel) = (notice, channel) }, as: Self.manager)
  }

  @discardableResult
  func report(_ delivered: Bool, by provider: String = "text", message: String = "", receipt: String = "") async throws -> DeliveryReported
  {
    try await bench.call(
      ReportDelivery.with { ($0.provider, $0.message, $0.receipt, $0.delivered) = (provider, message, receipt, delivered) },
      as: Self.gateway)
  }

  /// Turns the clock on by an hour at every look, until a delivery fits.
  func turn(until notice: String, over channel: String, _ fits: (DeliveryView) -> Bool) async throws {
    try await delivery(of: notice, over: channel) { delivery in
      if fits(delivery) { return true }
      let later = ShanghaiTime(utcSeconds: bench.clock.microseconds / 1_000_000 + 3_600)
      bench.clock.set(later.description.replacing(" ", with: "T"))
      return false
    }
  }
}
