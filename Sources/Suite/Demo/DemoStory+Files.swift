import Bus
import Contracts

/// The files that are evidence: each is brought to the suite, which checks it before a case may rely on it.
extension DemoStory {
  /// Offers every material that is still to be brought: as a file now, the paper at the hall where there is a visit.
  func submission(of item: String, _ plan: MaterialsPlan, by applicant: Principal) async throws -> SubmitCase {
    let evidence = try await bring(plan.toOffer, by: applicant)
    return SubmitCase.with { ($0.item, $0.subject, $0.evidence) = (item, applicant.id, evidence) }
  }

  /// Brings a file for each material.
  func bring(_ materials: [PlannedMaterial], by applicant: Principal) async throws -> [Evidence] {
    var evidence: [Evidence] = []
    for material in materials {
      let file = DemoFile(of: material)
      let ticket = try await begin(file, by: applicant)
      for place in stride(from: 0, to: file.bytes.count, by: ticket.partSize) {
        try await put(file, at: place, of: ticket, by: applicant)
      }
      evidence.append(material.evidence(try await finish(file, of: ticket, by: applicant)))
    }
    return evidence
  }

  /// A large file goes in parts, in any order, and is evidence only once it is whole and what was announced.
  func uploadInParts(_ material: PlannedMaterial, by applicant: Principal) async throws -> Evidence {
    let step = "upload in parts"
    let file = DemoFile.scan(of: material)
    let ticket = try await begin(file, by: applicant)
    try check(step, ticket.parts > 1, "a file of several parts", "\(ticket.parts)")
    for place in stride(from: ticket.partSize, to: file.bytes.count, by: ticket.partSize) {
      try await put(file, at: place, of: ticket, by: applicant)
    }
    try await refuse(
      step, FinishUpload.with { $0.id = ticket.id }, as: applicant, for: CaseRefusals.uploadCutOff, "a refusal of a file that is not whole")
    let missing = try await query(ReadUploadProgress.with { $0.id = ticket.id }, as: applicant).missing
    try check(step, missing == [0], "its first part as the one that is missing", "\(missing)")
    for place in missing { try await put(file, at: place, of: ticket, by: applicant) }
    let entry = try await finish(file, of: ticket, by: applicant)
    tell(
      DemoStep(
        zh: "上传：文件分段传送，缺一段不能作材料，续传后核对内容无误",
        en: "Upload: a file in parts, no evidence while one is missing, checked once it is whole",
        [
          ("file", "\(material.name)，\(entry.type)，\(entry.size) 字节 bytes"), ("parts", "\(ticket.parts)"),
          ("not whole", CaseRefusals.uploadCutOff.name), ("sha256", "\(entry.digest.prefix(16))…"),
        ]))
    return material.evidence(entry)
  }

  // MARK: One file

  private func begin(_ file: DemoFile, by applicant: Principal) async throws -> UploadTicket {
    let ticket = try await command(
      BeginUpload.with {
        ($0.subject, $0.name, $0.type) = (applicant.id, file.name, DemoFile.type)
        ($0.size, $0.digest) = (file.bytes.count, file.digest)
      }, as: applicant)
    try check("upload", !ticket.id.isEmpty && ticket.partSize > 0, "an upload, with the size of its parts", "\(ticket.partSize)")
    return ticket
  }

  private func put(_ file: DemoFile, at place: Int, of ticket: UploadTicket, by applicant: Principal) async throws {
    let part = Array(file.bytes[place..<min(place + ticket.partSize, file.bytes.count)])
    _ = try await command(PutUploadPart.with { ($0.id, $0.offset, $0.bytes) = (ticket.id, place, part) }, as: applicant)
  }

  private func finish(_ file: DemoFile, of ticket: UploadTicket, by applicant: Principal) async throws -> FileEntry {
    let entry = try await command(FinishUpload.with { $0.id = ticket.id }, as: applicant)
    try check(
      "upload", entry.stage == .finished && entry.digest == file.digest && entry.size == file.bytes.count, "the file as it was brought",
      "\(entry.stage), \(entry.size) bytes")
    return entry
  }
}

extension MaterialsPlan {
  /// The materials that a file is brought for.
  var toOffer: [PlannedMaterial] { materials.filter { $0.way == .bring } }
}

extension PlannedMaterial {
  /// A file that was brought, as what stands for the material.
  fileprivate func evidence(_ file: FileEntry) -> Evidence {
    Evidence.with { ($0.material, $0.source, $0.upload) = (id, .upload, file.id) }
  }
}
