import Testing

@testable import Bus

@Suite("The figures of a node")
struct NodeFiguresTests {
  @Test func `tell what runs, what is called, and each link`() async throws {
    let hub = try await TestNodes.hub("tcp://127.0.0.1:0")
    let held = HeldOperation()
    let service = try await TestNodes.service(hub: hub, listen: ["tcp://127.0.0.1:0"], held)
    let client = try await TestNodes.client(hub: hub)
    async let answer = client.call(Echo(), CallOptions(timeout: .seconds(60)))
    await held.hasBegun()
    let told = try await client.call(ReadStatistics(), CallOptions(service: "echo"))
    #expect(told.running == 2)
    #expect(told.framesIn > 0 && told.framesOut > 0 && told.recordsIn >= told.framesIn)
    let inbound = try #require(told.links.first { $0.direction == .inbound })
    #expect(inbound.peer == client.id.bytes && inbound.running == 2 && inbound.state == .ready)
    #expect(inbound.creditLeft == Int(BusLimits.creditWindow) - 2)
    #expect(told.linkCount == told.links.count)
    let own = client.figures
    #expect(own.callsInFlight == 1 && own.waitingCalls == 0)
    let outbound = try #require(own.links.first { $0.direction == .outbound })
    #expect(outbound.inFlight == 1 && outbound.peer == service.id.bytes)
    held.release()
    _ = try await answer
    await client.stop()
    await service.stop()
    await hub.stop()
  }

  @Test func `tell of the busiest links where there are many`() {
    var figures = NodeFigures()
    figures.links = (0..<100).map { number in
      LinkStatistics.with {
        $0.inFlight = number
        $0.queuedBytes = number == 3 ? 1 : 0
      }
    }
    let told = figures.busiest(BusLimits.linksTold)
    #expect(told.count == 64 && told[0].inFlight == 3 && told[1].inFlight == 99)
  }
}
