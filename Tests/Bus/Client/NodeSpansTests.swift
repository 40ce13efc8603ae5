import Testing

@testable import Bus

@Suite("The spans of a node")
struct NodeSpansTests {
  let auditor = Principal(id: "auditor-1", role: .auditor, channel: "desk")

  func spans(of trace: TraceContext, on node: Node) async throws -> [TraceSpan] {
    let options = CallOptions(principal: auditor, service: "echo")
    return try await node.call(ReadTrace.with { $0.trace = trace.traceBytes }, options).spans
  }

  @Test func `a call made for a request is the child of the request's own span`() async throws {
    let node = try await TestNodes.alone(ContextOperation())
    let trace = node.newTrace()
    _ = try await node.call(Echo.with { $0.text = "again" }, CallOptions(trace: trace))
    let spans = try await spans(of: trace, on: node)
    #expect(spans.count == 2)
    let outer = try #require(spans.first { $0.parent == TraceContext.bytes(trace.span) })
    let inner = try #require(spans.first { $0.span != outer.span })
    #expect(inner.parent == outer.span)
    #expect(outer.method == "echo.say" && outer.service == "echo" && outer.code == 0)
    #expect(outer.durationMicroseconds >= inner.durationMicroseconds && outer.startMicroseconds <= inner.startMicroseconds)
    await node.stop()
  }

  @Test func `a refusal is told by its code, and what every instance answers is not kept`() async throws {
    let node = try await TestNodes.alone(FailingOperation())
    let trace = node.newTrace()
    _ = try? await node.call(Echo(), CallOptions(trace: trace))
    _ = try await node.call(Ping(), CallOptions(trace: trace, service: "echo"))
    #expect(try await spans(of: trace, on: node).map(\.code) == [Int(BusRefusals.internalFault.code)])
    await node.stop()
  }

  @Test func `an applicant is told no trace`() async throws {
    let node = try await TestNodes.alone(EchoOperation())
    var options = CallOptions(principal: Principal(id: "p-1", role: .applicant, channel: "web"), service: "echo")
    options.timeout = .seconds(20)
    do throws(Refusal) {
      _ = try await node.call(ReadTrace.with { $0.trace = node.newTrace().traceBytes }, options)
      Issue.record("it was told")
    } catch {
      #expect(error.code == BusRefusals.roleMissing.code)
    }
    await node.stop()
  }

  @Test func `what is no trace id is refused`() async throws {
    let node = try await TestNodes.alone(EchoOperation())
    do throws(Refusal) {
      _ = try await node.call(ReadTrace.with { $0.trace = [1, 2] }, CallOptions(principal: auditor, service: "echo"))
      Issue.record("it was taken")
    } catch {
      #expect(error.code == BusRefusals.badRequest.code)
    }
    await node.stop()
  }
}
