import Bus
import Contracts
import NotifyService
import ServiceKit
import Store
import TestKit

/// The notify service on a test bench, among stand-ins for the services that it knows.
struct NotifyBench {
  static let auditor = Principal(id: "auditor", role: .auditor, channel: "command-line")
  /// The case service where it acts by itself.
  static let suite = Principal(id: "case", role: .service, channel: "service")

  let bench: TestBench

  /// Tuesday 1 September 2026, ten o'clock, unless said otherwise.
  static func start(
    at time: String = "2026-09-01T10:00", settings: [String: String] = [:], directory: String? = nil, store: StoreLocation? = nil,
    withIdentity: Bool = true
  ) async throws -> NotifyBench {
    let bench = try await TestBench(at: time, settings: settings, directory: directory, store: store)
    try await bench.host(StandInCaseService.self)
    try await bench.host(StandInItemService.self)
    if withIdentity { try await bench.host(StandInIdentityService.self) }
    try await bench.host(NotifyService.self)
    return NotifyBench(bench: bench)
  }

  static func run<Result>(
    at time: String = "2026-09-01T10:00", settings: [String: String] = [:], directory: String? = nil, store: StoreLocation? = nil,
    withIdentity: Bool = true, _ body: (NotifyBench) async throws -> Result
  ) async throws -> Result {
    let bench = try await start(at: time, settings: settings, directory: directory, store: store, withIdentity: withIdentity)
    do {
      let result = try await body(bench)
      await bench.bench.stop()
      return result
    } catch {
      await bench.bench.stop()
      throw error
    }
  }

  static func applicant(_ id: String) -> Principal { Principal(id: id, role: .applicant, channel: "web") }

  /// - Parameters:
  ///   - principal: Who acted; the suite itself unless said otherwise.
  ///   - isUncaused: Whether a day brought it, and no request and no event.
  ///   - isDecidedAtOnce: Whether the decision comes in the same write.
  func tell(
    _ act: String, _ view: CaseView, moved: [(kind: String, before: String, now: String)] = [],
    by principal: Principal = suite, isUncaused: Bool = false, isDecidedAtOnce: Bool = false
  ) async throws {
    _ = try await bench.call(
      AppendCaseEvent.with {
        $0.isUncaused = isUncaused
        $0.changed = CaseChanged.with {
          $0.view = view
          $0.act = act
          $0.decidedAtOnce = isDecidedAtOnce
          $0.moved = moved.map { move in MovedDate.with { ($0.kind, $0.before, $0.now) = (move.kind, move.before, move.now) } }
        }
      }, as: principal)
  }

  func merge(_ merged: String, into stays: String) async throws {
    try await tell { event in
      event.merged = SubjectsMerged.with { ($0.stays, $0.merged) = (stays, merged) }
    }
  }

  func unmerge(_ merged: String, from stays: String) async throws {
    try await tell { event in
      event.unmerged = SubjectsUnmerged.with { ($0.stays, $0.merged) = (stays, merged) }
    }
  }

  private func tell(_ build: (inout AppendIdentityEvent) -> Void) async throws {
    _ = try await bench.call(AppendIdentityEvent.with(build), as: Principal(id: "identity", role: .service, channel: "service"))
  }

  func mailbox(of subject: String, after: Int = 0, limit: Int = 0) async throws -> [NoticeView] {
    try await bench.call(Self.request(subject, after, limit), as: Self.applicant(subject)).notices
  }

  /// The mailbox once it fits.
  func mailbox(of subject: String, _ fits: ([NoticeView]) -> Bool) async throws -> [NoticeView] {
    try await bench.eventually(Self.request(subject, 0, 0), as: Self.applicant(subject)) { fits($0.notices) }.notices
  }

  /// The mailbox once it holds so many notices.
  func mailbox(of subject: String, count: Int) async throws -> [NoticeView] {
    try await mailbox(of: subject) { $0.count >= count }
  }

  func visit(_ caseID: String, _ fits: (VisitView) -> Bool = { _ in true }) async throws -> VisitView {
    try await bench.eventually(Self.request(caseID, Self.auditor), as: Self.auditor, fits)
  }

  /// Waits until all that was told before has had its effect: reactions keep the order of the log.
  func settle(_ marker: String) async throws {
    try await tell("decided", SampleCase.view("c-\(marker)", of: marker) { $0.resultCode = "1" })
    _ = try await mailbox(of: marker, count: 1)
  }

  /// The service's own log.
  func log() async throws -> [Event] {
    var options = CallOptions(principal: Self.auditor)
    options.service = "notify"
    return try await bench.node.call(ReadEvents.with { $0.limit = 500 }, options).events
  }

  private static func request(_ subject: String, _ after: Int, _ limit: Int) -> ReadMailbox {
    ReadMailbox.with {
      $0.subject = subject
      $0.after = after
      $0.limit = limit
      $0.purpose = .usual(of: Self.applicant(subject))
    }
  }

  static func request(_ caseID: String, _ principal: Principal) -> ReadVisit {
    ReadVisit.with {
      $0.caseID = caseID
      $0.purpose = .usual(of: principal, case: caseID)
    }
  }
}
