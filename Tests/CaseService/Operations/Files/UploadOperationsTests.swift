import Bus
import CaseDomain
import Contracts
import TestKit
import Testing

@testable import CaseService

@Suite("Uploads over the bus")
struct UploadOperationsTests {
  static let stranger = CaseBench.applicant(SampleSubjects.holder)

  @Test(arguments: SampleFile.everyType.indices)
  func `a file of each type that is taken comes, is checked and is kept`(index: Int) async throws {
    try await CaseBench.with { cases in
      let file = SampleFile.everyType[index]
      let entry = try await cases.upload(file)
      #expect(entry.stage == .finished && entry.type == file.type.mediaType && entry.size == file.bytes.count)
      #expect(entry.digest == file.digest && !entry.reusable && entry.uses.isEmpty && entry.reads.isEmpty)
      // The answer of a command is kept, and the name must not stand there.
      #expect(entry.name.isEmpty)
      #expect(try await cases.files().map(\.name) == [file.name])
      #expect(try await cases.read(entry.id, as: CaseBench.applicant(SampleSubjects.person)).bytes == file.bytes)
    }
  }

  @Test func `a hundred megabytes are refused at the beginning, with the limit`() async throws {
    try await CaseBench.with { cases in
      let refused = await refusal { try await cases.begin(.pdf()) { $0.size = 100_000_000 } }
      #expect(refused?.name == "case.uploadTooLarge" && refused?.detail.contains("20971520") == true)
      let files = try await cases.files()
      #expect(files.isEmpty)
    }
  }

  @Test func `what is announced wrongly is refused at the beginning`() async throws {
    try await CaseBench.with { cases in
      let type = await refusal { try await cases.begin(.pdf()) { $0.type = "text/html" } }
      #expect(type?.name == "case.uploadWrongType" && type?.detail.contains("application/pdf") == true)
      for change: (inout BeginUpload) -> Void in [
        { $0.size = 0 }, { $0.name = "../a" }, { $0.name = "" }, { $0.digest = "abc" }, { $0.subject = "" },
      ] {
        let refused = await refusal { try await cases.begin(.pdf(), by: CaseBench.applicant(SampleSubjects.person), change) }
        #expect(refused?.name == "bus.badRequest")
      }
    }
  }

  @Test func `a file that is cut off is not finished, and is once the rest has come`() async throws {
    try await CaseBench.with { cases in
      let file = SampleFile.pdf(size: 2 * UploadLimits.partSize + 5)
      let ticket = try await cases.begin(file)
      #expect(ticket.parts == 3 && ticket.partSize == UploadLimits.partSize)
      let progress = try await cases.put(ticket.id, file.parts[1])
      #expect(progress.received == UploadLimits.partSize && progress.missing == [0, 2 * UploadLimits.partSize])
      let refused = await refusal { try await cases.finish(ticket.id) }
      #expect(refused?.name == "case.uploadCutOff" && refused?.detail.contains("2 parts are missing") == true)
      for place in [0, 2] { try await cases.put(ticket.id, file.parts[place]) }
      #expect(try await cases.finish(ticket.id).stage == .finished)
    }
  }

  @Test func `a file that ends before its type does is refused as cut off`() async throws {
    try await CaseBench.with { cases in
      let whole = SampleFile.pdf()
      let file = SampleFile(name: whole.name, type: .pdf, bytes: Array(whole.bytes.dropLast(7)))
      let refused = await refusal { try await cases.upload(file) }
      #expect(refused?.name == "case.uploadCutOff")
    }
  }

  @Test func `a file that was changed on the way is refused`() async throws {
    try await CaseBench.with { cases in
      let file = SampleFile.pdf()
      var changed = file.bytes
      changed[20] ^= 1
      let ticket = try await cases.begin(file)
      try await cases.put(ticket.id, (0, changed))
      let refused = await refusal { try await cases.finish(ticket.id) }
      #expect(refused?.name == "case.uploadChanged")
      // Nor does another part take the place of the first.
      let again = await refusal { try await cases.put(ticket.id, (0, file.bytes)) }
      #expect(again?.name == "case.uploadChanged")
    }
  }

  @Test func `a file of another type than was announced is refused by its content`() async throws {
    try await CaseBench.with { cases in
      let file = SampleFile(name: "a.pdf", type: .pdf, bytes: SampleFile.png.bytes)
      let refused = await refusal { try await cases.upload(file) }
      #expect(refused?.name == "case.uploadWrongType" && refused?.detail.contains("image/png") == true)
    }
  }

  @Test func `a program, and a paper that acts, are refused as unsafe`() async throws {
    try await CaseBench.with { cases in
      let active = SampleFile(name: "a.pdf", type: .pdf, bytes: Array("%PDF-1.7\n<</S/JavaScript/JS(1)>>\n%%EOF\n".utf8))
      let script = SampleFile(name: "a.txt", type: .plain, bytes: Array("#!/bin/sh\nexit\n".utf8))
      for file in [active, script] {
        let refused = await refusal { try await cases.upload(file) }
        #expect(refused?.name == "case.uploadUnsafe")
      }
    }
  }

  @Test func `parts that do not fit are refused`() async throws {
    try await CaseBench.with { cases in
      let file = SampleFile.pdf(size: UploadLimits.partSize + 9)
      let ticket = try await cases.begin(file)
      for (offset, count) in [(1, 8), (UploadLimits.partSize, 8), (0, 9), (2 * UploadLimits.partSize, 9), (-1, 9), (0, 0)] {
        let refused = await refusal { try await cases.put(ticket.id, (offset, [UInt8](repeating: 0, count: count))) }
        #expect(refused?.name == "bus.badRequest", "\(offset), \(count)")
      }
    }
  }

  @Test func `a finished upload takes no more, and finishing it again says the same`() async throws {
    try await CaseBench.with { cases in
      let file = SampleFile.pdf()
      let entry = try await cases.upload(file)
      let refused = await refusal { try await cases.put(entry.id, file.parts[0]) }
      #expect(refused?.name == "case.uploadEnded")
      #expect(try await cases.finish(entry.id) == entry)
      let progress = try await cases.progress(entry.id)
      #expect(progress.stage == .finished && progress.missing.isEmpty && progress.received == file.bytes.count)
    }
  }

  @Test func `nobody brings, sees or cancels parts of another's upload but a clerk at a window`() async throws {
    try await CaseBench.with { cases in
      let file = SampleFile.pdf()
      let stranger = await refusal { try await cases.begin(file, by: Self.stranger) }
      #expect(stranger?.name == "case.uploadForeign")
      let ticket = try await cases.begin(file)
      let refusals = [
        await refusal { try await cases.put(ticket.id, file.parts[0], by: Self.stranger) },
        await refusal { try await cases.progress(ticket.id, by: Self.stranger) },
        await refusal { try await cases.finish(ticket.id, by: Self.stranger) },
        await refusal { try await cases.call(CancelUpload.with { $0.id = ticket.id }, as: Self.stranger) },
      ]
      #expect(refusals.map { $0?.name } == [String](repeating: "case.uploadForeign", count: 4))
      try await cases.put(ticket.id, file.parts[0], by: CaseBench.clerk)
      #expect(try await cases.finish(ticket.id).stage == .finished)
      let approver = await refusal { try await cases.begin(file, by: CaseBench.approver) }
      #expect(approver?.name == "bus.roleMissing")
    }
  }

  @Test func `who acts for a company brings its files, and nobody whose mandate is gone`() async throws {
    try await CaseBench.with { cases in
      let agent = CaseBench.applicant(SampleSubjects.agent, for: SampleSubjects.company)
      #expect(try await cases.upload(.pdf(), for: SampleSubjects.company, by: agent).stage == .finished)
      let fleeting = CaseBench.applicant(SampleSubjects.fleeting, for: SampleSubjects.company)
      let ticket = try await cases.begin(.pdf("two"), for: SampleSubjects.company, by: fleeting)
      let refused = await refusal { try await cases.put(ticket.id, SampleFile.pdf("two").parts[0], by: fleeting) }
      #expect(refused?.name == "case.mandateMissing")
    }
  }

  @Test func `an upload that nobody has begun, or that was cancelled, is unknown`() async throws {
    try await CaseBench.with { cases in
      for id in ["", "none", "01990000-0000-7000-8000-000000000009"] {
        let refused = await refusal { try await cases.progress(id) }
        #expect(refused?.name == "case.uploadUnknown")
      }
      let ticket = try await cases.begin(.pdf())
      let me = CaseBench.applicant(SampleSubjects.person)
      #expect(try await cases.call(CancelUpload.with { $0.id = ticket.id }, as: me).id == ticket.id)
      let refused = await refusal { try await cases.put(ticket.id, SampleFile.pdf().parts[0]) }
      #expect(refused?.name == "case.uploadUnknown")
    }
  }

  @Test func `an upload that is not finished in a day has expired`() async throws {
    try await CaseBench.with { cases in
      let ticket = try await cases.begin(.pdf())
      cases.bench.clock.set("2026-09-02T10:00")
      for _ in 0..<2 {
        let refused = await refusal { try await cases.put(ticket.id, SampleFile.pdf().parts[0]) }
        #expect(refused?.name == "case.uploadExpired")
      }
    }
  }

  @Test func `a subject has so many unfinished uploads and no more`() async throws {
    try await CaseBench.with { cases in
      var last = ""
      for _ in 0..<UploadLimits.unfinished { last = try await cases.begin(.pdf()).id }
      let refused = await refusal { try await cases.begin(.pdf()) }
      #expect(refused?.name == "case.uploadsTooMany")
      _ = try await cases.call(CancelUpload.with { $0.id = last }, as: CaseBench.applicant(SampleSubjects.person))
      _ = try await cases.begin(.pdf())
      // Another's are counted apart.
      _ = try await cases.begin(.pdf(), for: SampleSubjects.holder)
    }
  }

  @Test func `a command that is repeated under its key does nothing twice`() async throws {
    try await CaseBench.with { cases in
      let file = SampleFile.pdf()
      let me = CaseBench.applicant(SampleSubjects.person)
      let request = BeginUpload.with {
        $0.subject = SampleSubjects.person
        ($0.name, $0.type, $0.size, $0.digest) = (file.name, file.type.mediaType, file.bytes.count, file.digest)
      }
      let key = [UInt8](repeating: 7, count: 16)
      let first = try await cases.call(request, as: me, key: key)
      #expect(try await cases.call(request, as: me, key: key) == first)
      #expect(try await cases.files().count == 1)
    }
  }
}
