import Bus
import Contracts
import ServiceKit
import Store

/// Stands in for the identity service: every subject has an address made of its id and a phone, but for those whose id begins with `silent`, which
/// have neither, and with `phoneless`; those that begin with `english` read English. Asked for another purpose than a case's notice it refuses. `agent` may act for whomever in all,
/// `narrow` in one item.
struct StandInIdentityService: SuiteService {
  static let name = "identity"
  static let migrations: [Migration] = []

  let operations: [any BusOperation]

  init(_ environment: ServiceEnvironment) async throws {
    operations = [
      ReadStandInContact(), ReadStandInContactCode(), StandInMayAct(), AppendIdentityEventOperation(environment: environment),
      MergesOfLog(environment: environment),
    ]
  }
}

/// What the merges and un-merges of its log have come to, one a page.
struct MergesOfLog: BusOperation {
  let environment: ServiceEnvironment

  func handle(_ request: ReadMerges, _ context: CallContext) async throws -> MergeList {
    guard context.principal.role == .service else { throw BusRefusals.roleMissing.refusal() }
    let events = try await environment.store.read { try $0.events(after: 0, limit: 1_000) }
    var stays: [String: String] = [:]
    for event in events {
      switch event.event.kind {
      case "identity.subjectsMerged":
        let told = try SubjectsMerged(decoding: event.event.payload)
        stays[told.merged] = told.stays
      case "identity.subjectsUnmerged": stays[try SubjectsUnmerged(decoding: event.event.payload).merged] = nil
      default: break
      }
    }
    let left = stays.keys.sorted().filter { $0 > request.after }
    return MergeList.with { list in
      list.sequence = events.last.map { Int($0.sequence) } ?? 0
      list.next = left.count > 1 ? left[0] : ""
      list.merges = left.prefix(1).map { merged in
        MergeState.with { ($0.subject, $0.mergedInto) = (merged, stays[merged] ?? "") }
      }
    }
  }
}

struct ReadStandInContact: BusOperation {
  func handle(_ request: ReadContact, _ context: CallContext) async throws -> Contact {
    guard let purpose = request.purpose, purpose.kind == .handling, !purpose.caseID.isEmpty, purpose.step == "notice" else {
      throw IdentityRefusals.purposeMissing.refusal("purpose")
    }
    return Contact.with {
      $0.mail = request.subject.hasPrefix("silent") ? "" : "\(request.subject)@home.example"
      $0.language = request.subject.hasPrefix("english") ? "en" : "zh"
      $0.phone = request.subject.hasPrefix("silent") || request.subject.hasPrefix("phoneless") ? "" : Self.phone(of: request.subject)
    }
  }

  /// A number that nobody has, another for each subject of a test.
  static func phone(of subject: String) -> String {
    let sum = subject.utf8.reduce(0) { ($0 * 31 + Int($1)) % 100_000_000 }
    return "+86100" + String(repeating: "0", count: 8 - String(sum).count) + String(sum)
  }
}

struct StandInMayAct: BusOperation {
  func handle(_ request: MayAct, _ context: CallContext) async throws -> MandateAnswer {
    guard context.principal.role == .service else { throw BusRefusals.roleMissing.refusal() }
    return MandateAnswer.with {
      $0.allowed = request.agent == "agent" || request.agent == "narrow"
      $0.items = request.agent == "narrow" ? ["P027"] : []
      $0.denial = $0.allowed ? .unspecified : .noMandate
    }
  }
}
