import Bus
import CaseDomain
import Contracts
import TestKit

/// The words in which tests ask of files.
extension CaseBench {
  static let auditor = Principal(id: "audit-1", role: .auditor, channel: "desk")

  func begin(
    _ file: SampleFile, for subject: String = SampleSubjects.person, by principal: Principal? = nil,
    _ change: (inout BeginUpload) -> Void = { _ in }
  ) async throws -> UploadTicket {
    var request = BeginUpload.with {
      $0.subject = subject
      $0.name = file.name
      $0.type = file.type.mediaType
      $0.size = file.bytes.count
      $0.digest = file.digest
    }
    change(&request)
    return try await call(request, as: principal ?? Self.applicant(subject))
  }

  @discardableResult
  func put(_ id: String, _ part: (offset: Int, bytes: [UInt8]), by principal: Principal = applicant(SampleSubjects.person)) async throws
    -> UploadProgress
  {
    let request = PutUploadPart.with {
      $0.id = id
      $0.offset = part.offset
      $0.bytes = part.bytes
    }
    return try await call(request, as: principal)
  }

  func finish(_ id: String, by principal: Principal = applicant(SampleSubjects.person)) async throws -> FileEntry {
    try await call(FinishUpload.with { $0.id = id }, as: principal)
  }

  func progress(_ id: String, by principal: Principal = applicant(SampleSubjects.person)) async throws -> UploadProgress {
    try await call(ReadUploadProgress.with { $0.id = id }, as: principal)
  }

  /// A whole file, finished.
  func upload(
    _ file: SampleFile, for subject: String = SampleSubjects.person, by principal: Principal? = nil, reusable: Bool = false
  ) async throws -> FileEntry {
    let principal = principal ?? Self.applicant(subject)
    let ticket = try await begin(file, for: subject, by: principal) { $0.reusable = reusable }
    for part in file.parts { try await put(ticket.id, part, by: principal) }
    return try await finish(ticket.id, by: principal)
  }

  /// Materials as files that the subject has brought, each its own.
  func brought(_ materials: [ItemMaterial], for subject: String = SampleSubjects.person) async throws -> [Contracts.Evidence] {
    var offered: [Contracts.Evidence] = []
    for material in materials { offered.append(Self.offer(material, upload: try await upload(.pdf(material.id), for: subject).id)) }
    return offered
  }

  static func offer(_ material: ItemMaterial, upload id: String) -> Contracts.Evidence {
    Contracts.Evidence.with {
      $0.material = material.id
      $0.source = .upload
      $0.upload = id
    }
  }

  /// A case of P900 that relies on an upload.
  func submit(relyingOn upload: String, for subject: String = SampleSubjects.person, by principal: Principal? = nil) async throws
    -> CaseView
  {
    try await submit(SampleItems.forAll, for: subject, by: principal, [Self.offer(SampleItems.form, upload: upload)])
  }

  func read(
    _ id: String, as principal: Principal, step: String = "", of caseID: String = "", from offset: Int = 0, limit: Int = 0
  ) async throws -> FilePart {
    let request = ReadFile.with {
      $0.id = id
      $0.offset = offset
      $0.limit = limit
      $0.purpose = .usual(of: principal, case: caseID)
      if !step.isEmpty { $0.purpose?.step = step }
    }
    return try await call(request, as: principal)
  }

  func files(of subject: String = SampleSubjects.person, as principal: Principal? = nil) async throws -> [FileEntry] {
    let principal = principal ?? Self.applicant(subject)
    let request = ListFiles.with {
      $0.subject = subject
      $0.purpose = .usual(of: principal)
    }
    return try await call(request, as: principal).files
  }

  func files(ofCase id: String, as principal: Principal, step: String = "") async throws -> [FileEntry] {
    let request = ListFiles.with {
      $0.caseID = id
      $0.purpose = .usual(of: principal, case: id)
      if !step.isEmpty { $0.purpose?.step = step }
    }
    return try await call(request, as: principal).files
  }
}
