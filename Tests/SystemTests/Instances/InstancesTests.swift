import Bus
import Contracts
import Foundation
import Testing

extension ProcessTests {
  /// A service that keeps nothing of its own runs in any number of instances, which come and go under load.
  @Suite("Instances side by side")
  struct InstancesTests {
    /// Runs a test on instances under load, and tells how its calls ended.
    static func run(
      _ kind: Instances.Kind, count: Int, _ body: (Instances, SteadyLoad) async throws -> Void
    ) async throws -> [SteadyLoad.Sample] {
      let instances = try await Instances(of: kind, count: count)
      let load = instances.load()
      let outcome: Result<Void, any Error>
      do { outcome = .success(try await body(instances, load)) } catch { outcome = .failure(error) }
      let samples = await load.stop()
      await instances.stop()
      try outcome.get()
      return samples
    }

    static func expectAllAnswered(_ samples: [SteadyLoad.Sample]) {
      let refused = samples.compactMap(\.refusal)
      #expect(
        refused.isEmpty, "\(refused.count) of \(samples.count) calls were refused, the first with \(refused.first.map { "\($0)" } ?? "")")
    }

    @Test(arguments: Instances.Kind.allCases)
    func `one more takes traffic as soon as it is ready`(kind: Instances.Kind) async throws {
      let samples = try await Self.run(kind, count: 1) { instances, load in
        try await load.goOn(for: 50)
        let one = try await instances.startOne()
        let ready = ContinuousClock.now
        try await until("the new instance answers calls") { try await instances.answered(by: one) > 0 }
        print("instances: one more \(kind) took traffic \((ContinuousClock.now - ready).milliseconds) ms after it was ready")
        try await load.goOn(for: 50)
      }
      Self.expectAllAnswered(samples)
    }

    @Test(arguments: Instances.Kind.allCases)
    func `one that is stopped with SIGTERM loses no call`(kind: Instances.Kind) async throws {
      let samples = try await Self.run(kind, count: 3) { instances, load in
        try await instances.allAnswer()
        let one = try #require(instances.programs.values.first)
        #expect(try await one.stop() == 0)
        try await load.goOn(for: 200)
      }
      Self.expectAllAnswered(samples)
    }

    @Test(arguments: Instances.Kind.allCases)
    func `one of three that is killed fails no query, and the others answer all of them`(kind: Instances.Kind) async throws {
      let samples = try await Self.run(kind, count: 3) { instances, load in
        try await instances.allAnswer()
        let (gone, killed) = try #require(instances.programs.first)
        let others = instances.programs.keys.filter { $0 != gone }
        var before: [InstanceID: Int] = [:]
        for id in others { before[id] = try await instances.answered(by: id) }
        killed.program.signal(SIGKILL)
        #expect(try await killed.program.end() == nil)
        let dead = ContinuousClock.now
        try await until("a call begins after that second") { load.samples.last.map { $0.began > dead + .seconds(1) } ?? false }
        let calls = load.samples.count { $0.began > dead }
        try await until("both of the others have answered, \(calls) calls in all") {
          var more: [Int] = []
          for id in others { more.append(try await instances.answered(by: id) - (before[id] ?? 0)) }
          return more.allSatisfy { $0 > 0 } && more.reduce(0, +) >= calls
        }
      }
      Self.expectAllAnswered(samples)
    }

    @Test func `instances with one fixed catalogue answer alike, and take no other`() async throws {
      let instances = try await Instances(of: .item, count: 2)
      let refusal: Refusal?
      do throws(Refusal) {
        _ = try await instances.caller.call(ImportCatalogue(), as: RunningSuite.operator)
        refusal = nil
      } catch {
        refusal = error
      }
      #expect(refusal?.code == ItemRefusals.fixedCatalogue.code && refusal?.notExecuted == true)
      var lists: Set<ItemList> = []
      for id in instances.programs.keys {
        let options = CallOptions(timeout: .seconds(30), principal: RunningSuite.clerk, instance: id)
        lists.insert(try await instances.caller.call(ListItems.with { $0.limit = 200 }, options))
      }
      #expect(lists.count == 1 && lists.first?.total == 116)
      await instances.stop()
    }
  }
}

extension Duration {
  var milliseconds: Int { Int(self / .milliseconds(1)) }
}

extension GetItem {
  static let sample = GetItem.with { $0.code = "P010" }
}
