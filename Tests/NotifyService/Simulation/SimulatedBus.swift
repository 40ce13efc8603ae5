import Bus
import Contracts

@testable import Bus

/// The bus as a program of a world has it: calls wait for the world, fail at times, and are answered as the identity and the item service would.
final class SimulatedBus: OnwardCaller {
  private let surroundings: Surroundings
  private let program: Int

  init(_ surroundings: Surroundings, of program: Int) {
    self.surroundings = surroundings
    self.program = program
  }

  var now: @Sendable () -> Moment { { Moment(microseconds: 0) } }

  nonisolated(nonsending) func perform(
    _ method: Method, _ body: [UInt8], _ options: CallOptions
  ) async throws(Refusal) -> ArraySlice<UInt8> {
    guard await surroundings.scheduler.park("calls \(method.name)", of: program) else { throw BusRefusals.draining.refusal() }
    if !surroundings.isCalm, surroundings.luck.chance(10) { throw BusRefusals.unavailable.refusal() }
    do {
      return try answer(method, body)[...]
    } catch {
      throw BusRefusals.badMessage.refusal("\(error)")
    }
  }

  private func answer(_ method: Method, _ body: [UInt8]) throws -> [UInt8] {
    switch method {
    case GetItem.method:
      let request = try GetItem(decoding: body)
      return Item.with { ($0.code, $0.target) = (request.code, .natural) }.encoded()
    case ReadContact.method:
      let subject = try ReadContact(decoding: body).subject
      return Contact.with { ($0.mail, $0.phone, $0.language) = ("\(subject)@home.example", "+8610000000001", "zh") }.encoded()
    case MayAct.method: return MandateAnswer.with { $0.allowed = true }.encoded()
    default: throw BusRefusals.unknownMethod.refusal(method.name)
    }
  }
}
