import Bus
import Contracts
import ServiceKit
import Store
import TestKit
import Testing

@testable import CaseService

/// The case service and those it asks, with the words in which tests ask it.
struct CaseBench {
  let bench: TestBench

  static let clerk = Principal(id: "window-1", role: .clerk, channel: "window")
  static let approver = Principal(id: "approver-1", role: .approver, channel: "window")

  static func applicant(_ subject: String, channel: String = "web", for other: String = "", in session: String = "") -> Principal {
    Principal(id: subject, role: .applicant, channel: channel, actingFor: other, session: session)
  }

  init(
    at time: String = "2026-09-01T10:00", settings: [String: String] = [:], directory: String? = nil,
    identity: any SuiteService.Type = IdentityStandIn.self
  ) async throws {
    bench = try await TestBench(at: time, settings: settings, directory: directory)
    try await bench.host(ItemStandIn.self)
    try await bench.host(identity)
    try await bench.host(CaseService.self)
  }

  /// Runs a test and stops the services however it ends.
  static func with(
    at time: String = "2026-09-01T10:00", settings: [String: String] = [:], identity: any SuiteService.Type = IdentityStandIn.self,
    _ body: (CaseBench) async throws -> Void
  ) async throws {
    let cases = try await CaseBench(at: time, settings: settings, identity: identity)
    do {
      try await body(cases)
    } catch {
      await cases.bench.stop()
      throw error
    }
    await cases.bench.stop()
  }

  func call<Request: Call>(_ request: Request, as principal: Principal, key: [UInt8]? = nil) async throws -> Request.Reply {
    try await bench.call(request, as: principal, key: key)
  }

  /// Files a case; nil evidence: each material, which for an item that may be decided at once is a file that was brought, and else a digest.
  func submit(
    _ item: Item, for subject: String = SampleSubjects.person, by principal: Principal? = nil, _ evidence: [Evidence]? = nil,
    key: [UInt8]? = nil
  ) async throws -> CaseView {
    var offered = evidence ?? item.materials.map { Self.upload($0) }
    if evidence == nil, item.instant { offered = try await brought(item.materials, for: subject) }
    let request = SubmitCase.with { [offered] in
      $0.item = item.code
      $0.subject = subject
      $0.evidence = offered
    }
    return try await bench.call(request, as: principal ?? Self.applicant(subject), key: key)
  }

  func verify(_ id: String, _ materials: [String], by principal: Principal = clerk) async throws -> CaseView {
    let request = VerifyCase.with {
      $0.caseID = id
      $0.materials = materials
      $0.hall = "hall-1"
      $0.window = "3"
    }
    return try await bench.call(request, as: principal)
  }

  func accept(_ id: String, by principal: Principal = clerk) async throws -> CaseView {
    try await bench.call(AcceptCase.with { $0.caseID = id }, as: principal)
  }

  func decide(_ id: String, granted: Bool, grounds: String = "", by principal: Principal = approver) async throws -> CaseView {
    let request = DecideCase.with {
      $0.caseID = id
      $0.granted = granted
      $0.grounds = grounds
    }
    return try await bench.call(request, as: principal)
  }

  func withdraw(_ id: String, by principal: Principal, reason: String = "") async throws -> CaseView {
    let request = WithdrawCase.with {
      $0.caseID = id
      $0.reason = reason
    }
    return try await bench.call(request, as: principal)
  }

  func stopClock(_ id: String, _ ground: String = "hearing", law: String = "", expected: Int = 10, by principal: Principal = approver)
    async throws -> CaseView
  {
    let request = StopClock.with {
      $0.caseID = id
      $0.ground = ground
      $0.law = law
      $0.expectedWorkdays = expected
    }
    return try await bench.call(request, as: principal)
  }

  func resumeClock(_ id: String, by principal: Principal = approver) async throws -> CaseView {
    try await bench.call(ResumeClock.with { $0.caseID = id }, as: principal)
  }

  func extend(_ id: String, _ head: ExtensionApprover = .officeHead, workdays: Int = 0, reason: String = "情况复杂") async throws -> CaseView {
    let request = ExtendCase.with {
      $0.caseID = id
      $0.approvedBy = head
      $0.workdays = workdays
      $0.reason = reason
    }
    return try await bench.call(request, as: Self.approver)
  }

  func askCorrection(_ id: String, _ points: [String: String], text: String = "", by principal: Principal = clerk) async throws -> CaseView
  {
    let request = AskCorrection.with {
      $0.caseID = id
      $0.text = text
      $0.points = points.sorted { $0.key < $1.key }.map { material, remark in
        CorrectionPoint.with { ($0.material, $0.remark) = (material, remark) }
      }
    }
    return try await bench.call(request, as: principal)
  }

  func claim(_ id: String, _ step: String, by principal: Principal = approver) async throws -> CaseView {
    try await bench.call(ClaimStep.with { ($0.caseID, $0.step) = (id, step) }, as: principal)
  }

  func finish(_ id: String, _ step: String, opposes: Bool = false, grounds: String = "", by principal: Principal = approver) async throws
    -> CaseView
  {
    let request = FinishStep.with {
      $0.caseID = id
      $0.step = step
      $0.opposes = opposes
      $0.grounds = grounds
    }
    return try await bench.call(request, as: principal)
  }

  func correct(_ id: String, _ evidence: [Evidence], by principal: Principal, key: [UInt8]? = nil) async throws -> CaseView {
    let request = CorrectCase.with {
      $0.caseID = id
      $0.evidence = evidence
    }
    return try await bench.call(request, as: principal, key: key)
  }

  func beginDraft(_ item: Item, for subject: String, by principal: Principal, _ evidence: [Evidence] = []) async throws -> CaseDraftView {
    let request = BeginCaseDraft.with {
      $0.item = item.code
      $0.subject = subject
      $0.evidence = evidence
    }
    return try await bench.call(request, as: principal)
  }

  func saveDraft(_ draft: CaseDraftView, by principal: Principal, _ evidence: [Evidence], note: String = "") async throws -> CaseDraftView {
    let request = SaveCaseDraft.with {
      $0.draftID = draft.id
      $0.revision = draft.revision
      $0.evidence = evidence
      $0.note = note
    }
    return try await bench.call(request, as: principal)
  }

  func getDraft(_ id: String, as principal: Principal) async throws -> CaseDraftView {
    let request = GetCaseDraft.with {
      $0.draftID = id
      $0.purpose = Purpose.with {
        $0.kind = principal.role == .applicant ? .ownUse : .submission
        $0.caseID = id
      }
    }
    return try await bench.call(request, as: principal)
  }

  func listDrafts(of subject: String, as principal: Principal) async throws -> [String] {
    let request = ListCaseDrafts.with {
      $0.subject = subject
      $0.purpose = Purpose.with {
        $0.kind = principal.role == .applicant ? .ownUse : .submission
        $0.step = "begin"
      }
    }
    return try await bench.call(request, as: principal).drafts.map(\.id)
  }

  func submitDraft(_ id: String, by principal: Principal, key: [UInt8]? = nil) async throws -> CaseView {
    try await bench.call(SubmitCase.with { $0.draft = id }, as: principal, key: key)
  }

  func supply(_ id: String, _ evidence: [Evidence], by principal: Principal, key: [UInt8]? = nil) async throws -> CaseView {
    let request = SupplyEvidence.with {
      $0.caseID = id
      $0.evidence = evidence
    }
    return try await bench.call(request, as: principal, key: key)
  }

  func get(_ id: String, as principal: Principal = clerk) async throws -> CaseView {
    let request = GetCase.with {
      $0.caseID = id
      $0.purpose = .usual(of: principal, case: id)
    }
    return try await bench.call(request, as: principal)
  }

  func history(_ id: String, as principal: Principal = clerk) async throws -> [CaseHistoryEntry] {
    let request = ReadHistory.with {
      $0.caseID = id
      $0.purpose = .usual(of: principal, case: id)
    }
    return try await bench.call(request, as: principal).entries
  }

  func list(of subject: String, as principal: Principal = clerk, _ change: (inout ListCases) -> Void = { _ in }) async throws -> [CaseView]
  {
    var request = ListCases.with {
      $0.subject = subject
      $0.purpose = .usual(of: principal)
      // Who handles names a case of theirs; a clerk who is asked what there is, the step.
      if principal.role == .clerk { $0.purpose = .with { ($0.kind, $0.step) = (.submission, "check") } }
    }
    change(&request)
    return try await bench.call(request, as: principal).cases
  }

  /// All events of the service's log.
  func events() async throws -> [Event] {
    try await bench.node.call(
      ReadEvents.with { $0.limit = 500 }, options(of: Principal(id: "test", role: .service, channel: "service"))
    ).events
  }

  private func options(of principal: Principal) -> CallOptions {
    CallOptions(principal: principal, service: "case")
  }

  /// A file that a channel keeps, by its digest.
  static func upload(_ material: ItemMaterial) -> Evidence {
    Evidence.with {
      $0.material = material.id
      $0.source = .upload
      $0.digest = String(repeating: "ab", count: 32)
    }
  }

  static func offer(_ material: ItemMaterial, _ source: EvidenceSource) -> Evidence {
    Evidence.with {
      $0.material = material.id
      $0.source = source
    }
  }
}

/// The refusal that a call ends in; nil when it is answered.
func refusal<Reply>(_ call: () async throws -> Reply) async -> Refusal? {
  do {
    _ = try await call()
    return nil
  } catch let refusal as Refusal {
    return refusal
  } catch {
    Issue.record(error)
    return nil
  }
}
