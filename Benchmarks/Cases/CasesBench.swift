import Bus
import BusFloor
import Contracts
import Foundation

/// Whole lives of promised cases, submissions, lists and reads, in an empty suite and in one that keeps many cases; and a storm.
public enum CasesBench {
  /// Stored cases, where nothing is asked; and how many may be asked for. A case takes some 12 KB.
  public static let stored = 100_000
  public static let bounds = 1_000...5_000_000
  static let rounds = 3
  static let inFlight = 64
  static let submitting = 256
  /// The load that a storm is reckoned from, as a share of what the suite takes.
  static let calm = 0.1
  /// How many times that a storm brings.
  static let storm = 35.0

  /// - Parameters:
  ///   - seconds: of each round.
  ///   - stored: cases that the suite keeps in the second half, within ``bounds``.
  ///   - tell: how far it is; from whatever thread.
  public static func run(
    seconds: Double = 3, stored: Int = stored, tell: @escaping @Sendable (CasesBenchStep) -> Void = { _ in }
  ) async throws -> [Measure] {
    let directory = FileManager.default.temporaryDirectory.appending(path: "yimen-cases-\(UUID().uuidString.prefix(8))").path
    defer { try? FileManager.default.removeItem(atPath: directory) }
    tell(.measuring(stored: 0))
    let empty = try await figures(directory, seconds)
    tell(.storing(stored))
    try StoredCases(directory).multiply(to: stored)
    tell(.measuring(stored: stored))
    let full = try await figures(directory, seconds, withStorm: tell)
    return [
      Measure("cases.lives", empty.lives, "lives/s").atLeast(300),
      Measure("cases.lives.stored", full.lives, "lives/s").atLeast(0.85, timesFloor: empty.lives),
      Measure("cases.submit", empty.submissions, "cases/s").atLeast(2_500),
      Measure("cases.submit.stored", full.submissions, "cases/s").beside(empty.submissions),
    ]
      + full.reads.flatMap { name, latencies in
        [
          Measure("cases.\(name).p50", percentile(0.5, of: latencies), "ms").beside(percentile(0.5, of: empty.reads[name] ?? [])),
          Measure("cases.\(name).p99", percentile(0.99, of: latencies), "ms").atMost(20),
        ]
      }.sorted { $0.name < $1.name } + full.storm
  }

  private struct Figures {
    var lives = 0.0
    var submissions = 0.0
    /// Milliseconds, by what was read.
    var reads: [String: [Double]] = [:]
    var storm: [Measure] = []
  }

  private static func figures(
    _ directory: String, _ seconds: Double, withStorm tell: (@Sendable (CasesBenchStep) -> Void)? = nil
  ) async throws -> Figures {
    let suite = try await LivingSuite(directory)
    do {
      var figures = Figures()
      _ = try await suite.lives(inFlight, seconds: 0.5)
      var (lives, submissions): ([Double], [Double]) = ([], [])
      for _ in 0..<rounds {
        lives.append(try await suite.lives(inFlight, seconds: seconds))
        submissions.append(try await suite.submissions(submitting, seconds: seconds))
      }
      (figures.lives, figures.submissions) = (median(lives), median(submissions))
      for read in CaseReads.allCases { figures.reads[read.rawValue] = try await suite.read(read, seconds: seconds) }
      if let tell {
        tell(.storm)
        figures.storm = try await CaseStorm(suite: suite, calm: figures.submissions * calm, times: storm).run(seconds: seconds)
      }
      await suite.stop()
      return figures
    } catch {
      await suite.stop()
      throw error
    }
  }
}
