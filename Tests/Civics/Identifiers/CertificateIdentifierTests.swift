import Civics
import Testing

struct CertificateIdentifierTests {
  @Test(arguments: IdentifierVectors.valid.filter { $0.kind == .certificate }.map(\.text))
  func `an identifier is made again from its parts`(text: String) throws {
    let parts = try #require(CertificateIdentifier.parts(of: text))
    #expect(CertificateIdentifier.make(type: parts.type, issuer: parts.issuer, serial: parts.serial, version: parts.version) == text)
  }

  @Test(arguments: IdentifierVectors.valid.filter { $0.kind == .certificate }.map(\.text))
  func `the version that stands in an identifier is that of its parts`(text: String) throws {
    #expect(CertificateIdentifier.version(in: text) == (try #require(CertificateIdentifier.parts(of: text)).version))
  }

  @Test(arguments: ["", "1.2.156.3005.2.", "1.2.156.3005.2.1.9", "1.2.156.3005.2.A.B.C.0x1.9", "证照.A.B.C.001.9"])
  func `what has no place for a version has none`(text: String) {
    #expect(CertificateIdentifier.version(in: text) == nil)
  }

  @Test(arguments: [
    ("1.2.156.3005.2", IdentifierReason.layout), ("1.2.156.3005.2.", .layout), ("1.2.156.3005.2.A.B.C.001", .layout),
    ("1.2.156.3005.2.A..C.001.9", .layout), ("1.2.156.3005.2.A.B.C.000.9", .version), ("1.2.156.3005.2.A.B.C-1.001.9", .charset),
    ("1.2.156.3005.3.A.B.C.001.9", .layout), ("1.2.156.3005.2.A.B.C.001.9.1", .layout),
  ])
  func `an identifier laid out wrongly is refused with the reason`(row: (String, IdentifierReason)) {
    #expect(Identifier.inspect(row.0, as: .certificate).reason == row.1)
  }

  @Test func `a part that is no part makes no identifier`() {
    #expect(CertificateIdentifier.make(type: "a", issuer: "B", serial: "C", version: 1) == nil)
    #expect(CertificateIdentifier.make(type: "A", issuer: "", serial: "C", version: 1) == nil)
    #expect(CertificateIdentifier.make(type: "A", issuer: "B", serial: "C.D", version: 1) == nil)
    #expect(CertificateIdentifier.make(type: "A", issuer: "B", serial: "C", version: 1_000) == nil)
    #expect(CertificateIdentifier.make(type: "A", issuer: "B", serial: "C", version: 0) == nil)
  }

  // MARK: Generated, against GB/T 36904 as it is stated in the tests

  @Test func `a generated identifier is right where its parts and its check are, and only there`() {
    let slipped = Agreement(on: .certificate, of: 1_000, seed: 51) { numbers in numbers.slipped(numbers.certificate(), of: .certificate) }
    #expect(slipped.holds, "\(slipped)")
  }

  @Test func `a made identifier is the one that the stated check completes`() throws {
    var numbers = GeneratedNumber(seed: 52)
    for _ in 0..<300 {
      let text = numbers.certificate()
      let parts = text.split(separator: ".").suffix(5).map(String.init)
      #expect(CertificateIdentifier.make(type: parts[0], issuer: parts[1], serial: parts[2], version: try #require(Int(parts[3]))) == text)
    }
  }

  /// All identifiers that have one part, other than the version, in another form.
  private static func others(_ parts: [String], _ forms: (String) -> [String]) -> [String] {
    parts.indices.filter { $0 != 3 }.flatMap { index in
      forms(parts[index]).map { form in "1.2.156.3005.2." + (parts[..<index] + [form] + parts[(index + 1)...]).joined(separator: ".") }
    }
  }

  @Test func `every slip of one place is found`() {
    var numbers = GeneratedNumber(seed: 53)
    for _ in 0..<3 {
      let parts = numbers.certificate().split(separator: ".").suffix(5).map(String.init)
      let found = Self.others(parts) { Slips.places(of: $0, in: .all) }.allSatisfy { !Identifier.inspect($0, as: .certificate).isValid }
      #expect(found, "\(parts)")
    }
  }

  /// Of these ISO 7064 promises for MOD 37,36 nearly all.
  @Test func `all but few swaps of two neighbours are found`() {
    var numbers = GeneratedNumber(seed: 54)
    var (found, all) = (0, 0)
    for _ in 0..<30 {
      let parts = numbers.certificate().split(separator: ".").suffix(5).map(String.init)
      let swaps = Self.others(parts, Slips.swaps)
      all += swaps.count
      found += swaps.count { !Identifier.inspect($0, as: .certificate).isValid }
    }
    #expect(all > 1_000 && found * 100 >= all * 95, "\(found) of \(all)")
  }
}
