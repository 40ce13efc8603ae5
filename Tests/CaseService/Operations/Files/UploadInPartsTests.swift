import Bus
import CaseDomain
import Contracts
import TestKit
import Testing

@testable import CaseService

@Suite("A file in parts at random")
struct UploadInPartsTests {
  @Test func `parts in any order, some of them again, with breaks between, make the file`() async throws {
    var random = SeededGenerator.fresh()
    let comment = Comment("YIMEN_SEED=\(random.seed)")
    let directory = TemporaryDirectory.make()
    var cases = try await CaseBench(directory: directory)
    for round in 0..<6 {
      let size = Int.random(in: 1...6, using: &random) * UploadLimits.partSize - Int.random(in: 0...1_000, using: &random)
      let file = SampleFile.pdf("round \(round)", size: size)
      let ticket = try await cases.begin(file)
      // Each part at least once, and some again.
      var order =
        file.parts.indices + (0..<Int.random(in: 0...4, using: &random)).map { _ in file.parts.indices.randomElement(using: &random)! }
      order.shuffle(using: &random)
      var sent: [Int] = []
      for place in order {
        if Int.random(in: 0..<8, using: &random) == 0 {
          // A break: the service ends, and another goes on where this one stopped.
          await cases.bench.stop()
          cases = try await CaseBench(directory: directory)
        }
        let uncovered = file.parts.indices.filter { !sent.contains($0) }.map { $0 * UploadLimits.partSize }
        #expect(try await cases.progress(ticket.id).missing == uncovered, comment)
        if !uncovered.isEmpty {
          let early = await refusal { try await cases.finish(ticket.id) }
          #expect(early?.name == "case.uploadCutOff", comment)
        }
        try await cases.put(ticket.id, file.parts[place])
        sent.append(place)
      }
      let entry = try await cases.finish(ticket.id)
      #expect(entry.digest == file.digest && entry.size == size, comment)
      var read: [UInt8] = []
      while read.count < size {
        let limit = Int.random(in: 1...ReadFileOperation.most, using: &random)
        let part = try await cases.read(entry.id, as: CaseBench.applicant(SampleSubjects.person), from: read.count, limit: limit)
        guard !part.bytes.isEmpty else { break }
        #expect(part.bytes.count == min(limit, size - read.count), comment)
        read += part.bytes
      }
      // A verdict and not the two files.
      let isSame = read == file.bytes
      #expect(isSame, comment)
    }
    await cases.bench.stop()
  }
}
