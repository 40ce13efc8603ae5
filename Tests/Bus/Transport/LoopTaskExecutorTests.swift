import Testing

@testable import Bus

@Suite("A task that lives on a node's loop", .timeLimit(.minutes(1)))
struct LoopTaskExecutorTests {
  @Test func `is on its thread before and after each call, and so are its children`() async throws {
    let hub = try await TestNodes.hub("tcp://127.0.0.1:0")
    let service = try await TestNodes.service(hub: hub, listen: ["tcp://127.0.0.1:0"], EchoOperation())
    let client = try await TestNodes.client(hub: hub)
    let stayed = try await Task(executorPreference: client.taskExecutor) {
      try await withThrowingTaskGroup(of: Bool.self) { group in
        for number in 0..<100 {
          group.addTask {
            let before = client.loop.isCurrent
            let reply = try await client.call(Echo.with { $0.text = "\(number)" }, as: Principal())
            return before && client.loop.isCurrent && reply.text == "\(number)"
          }
        }
        return try await group.allSatisfy { $0 }
      }
    }.value
    #expect(stayed)
    for node in [client, service, hub] { await node.stop() }
  }

  @Test func `goes on elsewhere once the node has stopped`() async throws {
    let node = try await TestNodes.alone(EchoOperation())
    await node.stop()
    let refusal = await Task(executorPreference: node.taskExecutor) {
      await #expect(throws: Refusal.self) { try await node.call(Echo(), as: Principal()) }
    }.value
    #expect(refusal?.code == BusRefusals.stopped.code && refusal?.notExecuted == true)
  }
}
