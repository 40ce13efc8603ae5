import Testing

@testable import Bus

@Suite("An engine tells of calls that it refuses for want of a right")
struct EngineAuditTests {
  static func told(_ pump: Pump) -> [(String, Role, Int)] {
    pump.notices.compactMap { _, notice in
      if case .callRefused(let entry, let count) = notice { (entry.refusal, entry.role, count) } else { nil }
    }
  }

  @Test func `the first at once, those like it with their number`() throws {
    var world = EchoWorld()
    for waiter in 1...5 { world.pump.call(from: world.caller, EchoWorld.audit, waiter: waiter, role: .applicant) }
    #expect(Self.told(world.pump).map(\.2) == [1])
    world.pump.advance(.milliseconds(1_500))
    let told = Self.told(world.pump)
    #expect(told.map(\.2) == [1, 4])
    #expect(told.allSatisfy { $0.0 == "bus.roleMissing" && $0.1 == .applicant })
  }

  @Test func `and of none that may`() {
    var world = EchoWorld()
    world.pump.call(from: world.caller, EchoWorld.audit, waiter: 1, role: .auditor)
    world.pump.answerAll()
    world.pump.advance(.milliseconds(1_500))
    #expect(Self.told(world.pump).isEmpty)
  }
}
