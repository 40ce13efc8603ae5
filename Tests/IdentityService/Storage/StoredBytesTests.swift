import Bus
import Contracts
import Foundation
import TestKit
import Testing

struct StoredBytesTests {
  static let mail = "someone@example.org"

  /// Every file of the service's database, the write-ahead log included, as one run of bytes.
  func database(in directory: String) throws -> Data {
    let files = try FileManager.default.contentsOfDirectory(atPath: directory).filter { $0.hasPrefix("identity.") }
    #expect(files.contains("identity.sqlite"))
    return try files.reduce(into: Data()) { $0 += try Data(contentsOf: URL(fileURLWithPath: "\(directory)/\($1)")) }
  }

  @Test(.enabled(if: TestStore.isDirectory))
  func `no number, name or mail address lies in the clear on disk`() async throws {
    let directory = TemporaryDirectory.make()
    let texts = [
      Synthetic.man, Synthetic.oldForm, Synthetic.newForm, Synthetic.company, "MAX9T0011", "E12345678", "测试人", "测试公司", Self.mail,
      "someone", "护照核对一致", "13800138000", "某路 1 号",
    ]
    func check() throws {
      let bytes = try database(in: directory)
      #expect(bytes.count > 4_096)
      for text in texts { #expect(bytes.range(of: Data(text.utf8)) == nil) }
    }
    try await IdentityBench.run(in: directory) { identity in
      let man = try await identity.register(Synthetic.man, mail: Self.mail)
      _ = try await identity.register(Synthetic.oldForm)
      let company = try await identity.register(Synthetic.company, "MAX9T0011", kind: .legal, name: "测试公司")
      _ = try await identity.add("E12345678", as: "passport", to: man)
      _ = try await identity.resolve(Synthetic.newForm)
      _ = try await identity.put("someone@example.net", of: man)
      _ = try await identity.verify(try await identity.code(of: man).code, of: man)
      _ = try await identity.put("13800138000", .phone, of: man)
      _ = try await identity.bench.call(
        PutBaseInformation.with {
          $0.subject = man.id
          $0.resource = "population"
          $0.provider = "公安局"
          $0.asOf = "2026-08-01"
          $0.fields = [
            BaseField.with {
              $0.name = "address"
              $0.value = "某路 1 号"
            }
          ]
        }, as: IdentityBench.service)
      let other = try await identity.register(SyntheticNumbers.resident(born: "19760606", sequence: 913))
      try await identity.merge(other, into: man, ground: "护照核对一致")
      _ = try await identity.read(company, for: .handling("case-1", "verify"), by: IdentityBench.clerk)
      // What is looked for is there to be found: the ids, for instance, are in the clear.
      #expect(try database(in: directory).range(of: Data(man.id.utf8)) != nil)
      try check()
    }
    try check()
  }
}
