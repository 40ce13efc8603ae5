import Civics
import Testing

/// What people type, and what only looks like it.
struct IdentifierTextTests {
  @Test(arguments: StatedRule.kinds)
  func `a number typed full-width, in small letters, or with blanks around it is the number`(kind: IdentifierKind) {
    var numbers = GeneratedNumber(seed: 71)
    for _ in 0..<500 {
      let text = numbers.right(kind)
      let typed = numbers.typed(text)
      let finding = Identifier.inspect(typed, as: kind)
      #expect(finding.normalised == text && finding.outcome == .valid(kind), "\(typed)")
      #expect(Identifier.inspectStrictly(typed, as: kind).isValid == (typed == text))
    }
  }

  @Test func `the longest identifier is read full-width, and what is longer is no number`() throws {
    let part = String(repeating: "Z", count: 64)
    let text = try #require(CertificateIdentifier.make(type: part, issuer: part, serial: part, version: 999))
    let wide = String(text.map { $0 == "." ? $0 : Character(Unicode.Scalar(UInt32($0.asciiValue!) + 0xFEE0)!) })
    #expect(Identifier.inspect(wide).outcome == .valid(.certificate) && Identifier.inspect(wide).normalised == text)
    #expect(Identifier.inspect(String(repeating: "1", count: Identifier.longest + 1)).outcome == .unknown(.length))
  }

  /// Each in the last place of a number that ends with X.
  @Test(arguments: ["x", "Ｘ", "ｘ"])
  func `an X in small or full width is an X`(sign: String) {
    #expect(Identifier.inspect("11010519491231002" + sign).normalised == "11010519491231002X")
    #expect(Identifier.inspect("11010519491231002" + sign).isValid)
  }

  @Test(arguments: [
    ("Cyrillic capital Ha", "\u{0425}"), ("Cyrillic small ha", "\u{0445}"), ("Greek capital Chi", "\u{03A7}"), ("Greek small chi", "\u{03C7}"),
    ("Roman numeral ten", "\u{2169}"), ("small Roman numeral ten", "\u{2179}"), ("multiplication sign", "\u{00D7}"), ("heavy ballot X", "\u{2718}"),
    ("multiplication X", "\u{2715}"), ("mathematical bold X", "\u{1D417}"), ("circled X", "\u{24CD}"), ("X with a mark above", "X\u{0307}"),
    ("X with a joiner", "X\u{200D}"), ("X after a zero-width space", "\u{200B}X"), ("X after a soft hyphen", "\u{00AD}X"),
    ("X written from the right", "\u{202E}X"), ("asterisk", "*"),
  ])
  func `what only looks like an X is refused, and never made one`(row: (name: String, sign: String)) {
    let text = "11010519491231002" + row.sign
    for finding in [Identifier.inspect(text), Identifier.inspect(text, as: .resident), Identifier.inspectStrictly(text)] {
      #expect(finding.reason == .charset, "\(row.name)")
      #expect(finding.normalised == text)
    }
    let organisation = Identifier.inspect("D2143569" + row.sign, as: .organisation)
    #expect(organisation.reason == .charset, "\(row.name)")
  }

  @Test(arguments: [
    ("Arabic-Indic", 0x0660), ("Eastern Arabic-Indic", 0x06F0), ("Devanagari", 0x0966), ("mathematical bold", 0x1D7CE),
    ("mathematical monospaced", 0x1D7F6), ("segmented", 0x1FBF0),
  ] as [(String, UInt32)])
  func `digits of other scripts are no digits of a number`(row: (name: String, zero: UInt32)) {
    let text = "440604200802299224"
    for index in [0, 9, 17] {
      var scalars = Array(text.unicodeScalars)
      scalars[index] = Unicode.Scalar(row.zero + scalars[index].value - 48)!
      var written = String.UnicodeScalarView()
      written.append(contentsOf: scalars)
      #expect(Identifier.inspect(String(written)).reason == .charset, "\(row.name)")
      #expect(Identifier.inspect(String(written), as: .resident).reason == .charset, "\(row.name)")
    }
  }

  /// The number that is meant, the text, and why that is none.
  @Test(
    arguments: [
      // A letter where a person's number has a digit.
      ("440604200802299224", "44O604200802299224", .resident, .charset), ("440604200802299224", "44o604200802299224", .resident, .charset),
      ("11010519491231002X", "I1010519491231002X", .resident, .charset), ("11010519491231002X", "l1010519491231002X", .resident, .charset),
      ("440602881118901", "44060288111890l", .resident, .charset), ("810000199408230021", "B10000199408230021", .hmtResident, .charset),
      ("911398199012310021", "91I398199012310021", .foreignResident, .charset), ("USA440685010192", "USA44O685010192", .foreignResident, .charset),
      // A digit where an old card has a letter.
      ("USA440685010192", "U5A440685010192", .foreignResident, .charset),
      // O and I are no letters of a credit code; where a small l is read as L, it is one, and the checks find it.
      ("91350100M000100Y43", "91350100MO00100Y43", .uscc, .charset), ("91350100M000100Y43", "91350100M000I00Y43", .uscc, .charset),
      ("91350100M000100Y43", "91350l00M000100Y43", .uscc, .charset), ("91350100M000100Y43", "91350100M000l00Y43", .uscc, .orgChecksum),
      ("91350100M000100Y43", "9I350100M000100Y43", .uscc, .charset), ("91350100M000100Y43", "9l350100M000100Y43", .uscc, .category),
      // Both are letters of an organisation code and of a certificate's identifier: their checks find them.
      ("600037341", "6O0037341", .organisation, .checksum), ("600037341", "60003734I", .organisation, .checksum),
      ("D2143569X", "D2I43569X", .organisation, .checksum),
      (
        "1.2.156.3005.2.11100000MB03271699022.340100.000000016.001.9", "1.2.156.3005.2.11100000MB03271699022.340100.O00000016.001.9",
        .certificate, .checksum
      ),
      (
        "1.2.156.3005.2.11100000MB03271699022.340100.000000016.001.9", "1.2.156.3005.2.11100000MB03271699022.340100.0000000I6.001.9",
        .certificate, .checksum
      ),
    ] as [(String, String, IdentifierKind, IdentifierReason)])
  func `O for 0 and I for 1 are found`(row: (meant: String, text: String, kind: IdentifierKind, reason: IdentifierReason)) {
    #expect(Identifier.inspect(row.meant, as: row.kind).isValid)
    #expect(Identifier.inspect(row.text, as: row.kind).outcome == .invalid(row.kind, row.reason))
    #expect(!Identifier.inspect(row.text).isValid)
  }

  /// Letters and signs of other scripts in the places of Latin ones.
  @Test(
    arguments: [
      ("Cyrillic Em", "91350100\u{041C}000100Y43", .uscc), ("Greek Mu", "91350100\u{039C}000100Y43", .uscc),
      ("sign of the kelvin", "\u{212A}AZ110090123105", .foreignResident), ("Cyrillic A", "K\u{0410}Z110090123105", .foreignResident),
      ("sign of the kelvin", "\u{212A}2143569X", .organisation), ("full-width hyphen", "D2143569\u{FF0D}X", .organisation),
      ("full-width dot", "1\u{FF0E}2.156.3005.2.11100000MB03271699022.340100.000000016.001.9", .certificate),
      ("ideographic full stop", "1.2.156.3005.2.11100000MB03271699022.340100.000000016.001\u{3002}9", .certificate),
      ("Cyrillic Ie", "\u{0415}12345678", .passport), ("ideographic zero", "44\u{3007}604200802299224", .resident),
      ("superscript two", "440604\u{00B2}00802299224", .resident), ("circled four", "\u{2463}40604200802299224", .resident),
    ] as [(String, String, IdentifierKind)])
  func `a sign that only looks like a letter, a digit or a dot is refused`(row: (name: String, text: String, kind: IdentifierKind)) {
    #expect(Identifier.inspect(row.text, as: row.kind).outcome == .invalid(row.kind, .charset), "\(row.name)")
    #expect(!Identifier.inspect(row.text).isValid, "\(row.name)")
  }

  @Test(arguments: [" ", "\u{3000}", "\u{A0}", "\t", "\u{2009}", "\u{200B}", "\u{2060}", "-", "\u{FEFF}"])
  func `a blank or a sign within a number is refused, and not taken out`(sign: String) {
    let text = "440604" + sign + "200802299224"
    #expect(Identifier.inspect(text).reason == .charset)
    #expect(Identifier.inspect(text, as: .resident).reason == .charset)
  }

  @Test func `no text is too odd to be judged, and none is valid but by a stated rule`() {
    var numbers = GeneratedNumber(seed: 72)
    for _ in 0..<20_000 {
      let text = numbers.anything()
      let strict = Identifier.inspectStrictly(text)
      #expect(strict.isValid == (StatedRule.kinds(of: text).count == 1), "\(text.unicodeScalars.map(\.value))")
      let finding = Identifier.inspect(text)
      #expect(finding.isValid == (StatedRule.kinds(of: finding.normalised).count == 1), "\(text.unicodeScalars.map(\.value))")
      for kind in IdentifierKind.allCases where !kind.isOpaque {
        #expect(Identifier.inspect(text, as: kind).isValid == StatedRule.holds(kind, finding.normalised))
      }
      for kind in IdentifierKind.allCases where kind.isOpaque { _ = Identifier.inspect(text, as: kind) }
      _ = Identifier.mask(text)
    }
  }
}
