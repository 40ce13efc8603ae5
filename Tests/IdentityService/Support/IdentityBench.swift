import Bus
import Contracts
import IdentityService
import Store
import TestKit

/// The service on a bench of its own, with who calls it.
struct IdentityBench {
  static let clerk = Principal(id: "window-3", role: .clerk, channel: "window")
  static let approver = Principal(id: "desk-1", role: .approver, channel: "desk")
  static let auditor = Principal(id: "audit-1", role: .auditor, channel: "desk")
  static let service = Principal(id: "case", role: .service, channel: "service")
  static let `operator` = Principal(id: "root", role: .operator, channel: "command-line")
  static let someone = Principal(id: "", role: .applicant, channel: "mobile")

  let bench: TestBench

  /// Hosts the service, runs a test and stops it, whatever comes of it.
  static func run(
    settings: [String: String] = [:], in directory: String? = nil, store: StoreLocation? = nil, _ test: (IdentityBench) async throws -> Void
  ) async throws {
    let bench = try await TestBench(settings: settings, directory: directory, store: store)
    do {
      try await bench.host(CaseStandIn.self)
      try await bench.host(IdentityService.self)
      try await test(IdentityBench(bench: bench))
    } catch {
      await bench.stop()
      throw error
    }
    await bench.stop()
  }

  static func applicant(_ subject: Subject) -> Principal { Principal(id: subject.id, role: .applicant, channel: "mobile") }

  func register(
    _ numbers: String..., kind: SubjectKind = .natural, name: String = "测试人", mail: String = "", as principal: Principal = clerk,
    key: [UInt8]? = nil
  ) async throws(Refusal) -> Subject {
    let request = RegisterSubject.with {
      $0.kind = kind
      $0.name = name
      $0.mail = mail
      $0.identifiers = numbers.map { number in IdentifierEntry.with { $0.number = number } }
    }
    let subject = try await bench.call(request, as: principal, key: key)
    try await suppose(.handling("", ""), of: subject)
    return subject
  }

  /// Has every case of which nothing else is said be of a subject, where something is read for one.
  func suppose(_ purpose: Purpose?, of subject: Subject) async throws(Refusal) {
    guard purpose?.kind == .handling else { return }
    let request = Stand.with {
      $0.subject = subject.id
      $0.verdict = .allowed
      $0.isSupposed = true
    }
    _ = try await bench.call(request, as: IdentityBench.service)
  }

  /// Has a case be of a subject, and say so of reads for it.
  func stand(
    _ caseID: String, of subject: Subject, _ verdict: ReadVerdict = .allowed, on item: String = "", isOfAnother: Bool = false,
    department: String = ""
  ) async throws(Refusal) {
    let request = Stand.with {
      $0.isOfAnother = isOfAnother
      $0.department = department
      $0.caseID = caseID
      $0.item = item
      $0.subject = subject.id
      $0.verdict = verdict
    }
    _ = try await bench.call(request, as: IdentityBench.service)
  }

  func add(_ number: String, as kind: String = "", to subject: Subject, by principal: Principal = clerk) async throws(Refusal) -> Subject {
    let request = AddIdentifier.with {
      $0.subject = subject.id
      $0.identifier = IdentifierEntry.with {
        $0.kind = kind
        $0.number = number
      }
    }
    return try await bench.call(request, as: principal)
  }

  func resolve(
    _ number: String, as kind: String = "", for purpose: Purpose? = .draft("draft-1"), by principal: Principal = clerk
  ) async throws(Refusal) -> Subject {
    let request = ResolveSubject.with {
      $0.number = number
      $0.kind = kind
      $0.purpose = purpose
    }
    return try await bench.call(request, as: principal)
  }

  func read(
    _ subject: Subject, _ fields: String..., for purpose: Purpose?, by principal: Principal
  ) async throws(Refusal) -> Subject {
    let request = ReadSubject.with {
      $0.fields = fields
      $0.subject = subject.id
      $0.purpose = purpose
    }
    try await suppose(purpose, of: subject)
    return try await bench.call(request, as: principal)
  }

  func certificates(
    of subject: Subject, _ types: String..., for purpose: Purpose? = .submission, by principal: Principal = service
  ) async throws(Refusal) -> [CertificateEntry] {
    let request = FindCertificates.with {
      $0.subject = subject.id
      $0.types = types
      $0.purpose = purpose
    }
    try await suppose(purpose, of: subject)
    return try await bench.call(request, as: principal).certificates
  }

  func reads(of subject: Subject, after: Int = 0, limit: Int = 0, by principal: Principal) async throws(Refusal) -> [ReadEntry] {
    let request = ReadsOfSubject.with {
      $0.subject = subject.id
      $0.after = after
      $0.limit = limit
    }
    return try await bench.call(request, as: principal).reads
  }
}

extension Purpose {
  static let own = Purpose.with { $0.kind = .ownUse }
  static let guide = Purpose.with { $0.kind = .guide }
  static let submission = Purpose.with { $0.kind = .submission }
  static let audit = Purpose.with { $0.kind = .audit }

  static func draft(_ id: String) -> Purpose {
    .with {
      $0.kind = .submission
      $0.caseID = id
    }
  }

  static func handling(_ caseID: String, _ step: String) -> Purpose {
    .with {
      $0.kind = .handling
      $0.caseID = caseID
      $0.step = step
    }
  }
}

/// The refusal that a call ends in.
func refusal(_ call: () async throws(Refusal) -> some Any) async throws -> Refusal {
  do {
    _ = try await call()
  } catch {
    return error
  }
  throw NotRefused()
}

struct NotRefused: Error {}
