import Bus
import Contracts
import TestKit

/// A hub, and instances of one service side by side as programs of their own, with a client that calls and one that watches.
final class Instances {
  /// What is run in any number, and the query that a load makes of it.
  enum Kind: String, CaseIterable {
    case echo, item

    /// What each instance is told besides: all have the same catalogue.
    var settings: [String] { self == .item ? ["--catalogue-fixed", "sample"] : [] }
  }

  let kind: Kind
  private let hub: String
  private let hubProgram: InstanceProgram
  /// Who makes the load, and who asks for figures: whoever asks has a link then, and the caller's must come by itself.
  let caller: Node
  private let observer: Node
  private(set) var programs: [InstanceID: InstanceProgram] = [:]

  init(of kind: Kind, count: Int) async throws {
    self.kind = kind
    hub = "ipc://\(TemporaryDirectory.make())/hub.ipc"
    hubProgram = try await InstanceProgram.start("hub", hub: hub)
    caller = try await RunningSuite.join(hub)
    observer = try await RunningSuite.join(hub)
    for _ in 0..<count { _ = try await startOne() }
  }

  /// Starts one more.
  /// - Returns: its id, once the directory has it.
  func startOne() async throws -> InstanceID {
    let program = try await InstanceProgram.start(kind.rawValue, hub: hub, kind.settings)
    var found: InstanceID?
    try await until("the directory has the new instance") {
      found = observer.instances.filter { $0.service == kind.rawValue }.compactMap { InstanceID($0.id) }.first { programs[$0] == nil }
      return found != nil
    }
    guard let found else { throw NotInTime(what: "an instance") }
    programs[found] = program
    return found
  }

  /// Callers who ask all the time.
  func load(callers: Int = 8) -> SteadyLoad {
    let node = caller
    return switch kind {
    case .echo: SteadyLoad(callers: callers) { () throws(Refusal) in _ = try await node.call(Echo(), as: RunningSuite.clerk) }
    case .item: SteadyLoad(callers: callers) { () throws(Refusal) in _ = try await node.call(GetItem.sample, as: RunningSuite.clerk) }
    }
  }

  /// How many calls an instance has answered, by its own count.
  func answered(by id: InstanceID) async throws(Refusal) -> Int {
    let options = CallOptions(timeout: .seconds(30), principal: RunningSuite.operator, service: kind.rawValue, instance: id)
    let method = kind == .echo ? Echo.method.name : GetItem.method.name
    return try await observer.call(ReadStatistics(), options).methods.first { $0.name == method }?.calls ?? 0
  }

  /// Waits until every instance has answered calls.
  func allAnswer() async throws {
    for id in programs.keys {
      try await until("every instance answers calls") { try await answered(by: id) > 0 }
    }
  }

  func stop() async {
    await caller.stop(within: .seconds(1))
    await observer.stop(within: .seconds(1))
    for program in programs.values { program.program.abandon() }
    hubProgram.program.abandon()
  }
}
