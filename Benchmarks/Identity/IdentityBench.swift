import Bus
import BusFloor
import Civics
import Contracts
import Foundation
import IdentityService
import ServiceKit

/// One number: whose it is, from ten thousand subjects to two million, beside a call to the same node that does nothing; how long a million take to
/// be registered; and what a check of a number takes.
public enum IdentityBench {
  /// Subjects in the end, where nothing is asked; and how many may be asked for.
  public static let most = 2_000_000
  public static let bounds = 20_000...20_000_000
  static let few = 10_000
  static let many = 1_000_000
  static let rounds = 5

  /// - Parameters:
  ///   - seconds: of each round.
  ///   - most: subjects in the end, within ``bounds``. Of less than a million the time of a million is extrapolated, under a name that says so.
  ///   - tell: how far it is; from whatever thread.
  public static func run(
    seconds: Double = 0.7, subjects most: Int = most, tell: @escaping @Sendable (IdentityBenchStep) -> Void = { _ in }
  ) async throws -> [Measure] {
    let check = checkOfNumber()
    let directory = FileManager.default.temporaryDirectory.appending(path: "yimen-identity-\(UUID().uuidString.prefix(8))").path
    defer { try? FileManager.default.removeItem(atPath: directory) }
    let service = try await MeasuredService<IdentityService>(directory)
    let identity = MeasuredIdentity(service: service)
    @Sendable func registered(_ count: Int) { tell(.registered(count, of: most)) }
    do {
      try await identity.register(0..<few, telling: registered)
      tell(.asking(among: few))
      let small = try await figures(identity, among: few, seconds)
      let measured = few..<min(many, most)
      let begun = FloorLoop.now()
      try await identity.register(measured, telling: registered)
      let importing = Double(FloorLoop.now() - begun) / 1e9 * Double(many) / Double(measured.count)
      try await identity.register(measured.upperBound..<most, telling: registered)
      tell(.asking(among: most))
      let large = try await figures(identity, among: most, seconds)
      await service.stop()
      return [
        Measure("identity.resolve.rate64", small.value("resolve", 64), "calls/s").atLeast(0.35, timesFloor: small.value("floor", 64)),
        Measure("identity.resolve.p50", small.value("resolve", 1), "us").beside(small.value("floor", 1)),
        Measure("identity.resolve.most.rate64", large.value("resolve", 64), "calls/s").beside(small.value("resolve", 64)),
        Measure("identity.resolve.most.p50", large.value("resolve", 1), "us").atMost(1.3, timesFloor: small.value("resolve", 1)),
        most < many
          ? Measure("identity.import.million.extrapolated", importing, "s")
          : Measure("identity.import.million", importing, "s").atMost(120),
        Measure("identity.subject", Double(bytes(below: directory)) / Double(most), "bytes"), check,
      ]
    } catch {
      await service.stop()
      throw error
    }
  }

  private static func figures(_ identity: MeasuredIdentity, among count: Int, _ seconds: Double) async throws -> Rounds {
    var figures = Rounds()
    for _ in 0..<rounds {
      for inFlight in [1, 64] {
        figures.note("floor", inFlight, await BusBench.call(identity.service.client, inFlight, seconds))
        figures.note("resolve", inFlight, try await identity.resolve(inFlight, among: count, seconds))
      }
    }
    return figures
  }

  /// A right number is the dearest to check: everything of it is looked at.
  private static func checkOfNumber() -> Measure {
    let numbers = (0..<1_000).map { MeasuredIdentity.number($0 * 977) }
    let today = Day("2026-11-29")
    let time = median(
      (0..<rounds).map { _ in
        CodecBench.nanoseconds(100) {
          for number in numbers { CodecBench.keep(Identifier.inspect(number, today: today).isValid ? 1 : 0) }
        } / Double(numbers.count)
      })
    return Measure("identity.check", time, "ns").atMost(200)
  }

  private static func bytes(below directory: String) -> Int {
    let files = FileManager.default.enumerator(atPath: directory)?.compactMap { $0 as? String } ?? []
    return files.reduce(0) { sum, file in
      let attributes = try? FileManager.default.attributesOfItem(atPath: "\(directory)/\(file)")
      return sum + (attributes?[.size] as? Int ?? 0)
    }
  }
}
