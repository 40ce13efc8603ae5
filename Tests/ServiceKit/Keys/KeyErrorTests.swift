import ServiceKit
import Testing

struct KeyErrorTests {
  static var all: [KeyError] {
    guard let name = try? KeyName("desk") else { return [] }
    return [
      .badName("Desk"), .reservedName("identity"), .exists(name), .unknown(name), .revoked(name), .suiteStays, .full, .expiresBefore,
      .noRing(path: "/d/k"), .missing(path: "/d/k"), .exposed(path: "/d/k", mend: "chmod 600"), .foreign(path: "/d/k"),
      .unreadable(path: "/d/k", reason: "r"), .unwritable(path: "/d/k", reason: "r"), .damaged(path: "/d/k", reason: "r"),
      .newer(path: "/d/k"), .mismatched(path: "/d/k"), .contradiction("r"), .busy(path: "/d/k"), .noKey(endpoint: "tcp://192.0.2.7:1"),
    ]
  }

  @Test(arguments: all) func `each error is one line that says what to do, in English and Chinese`(error: KeyError) {
    let line = "\(error)"
    #expect(line.contains(";") && !line.contains("\n"))
    #expect(line.hasSuffix("。") && line.contains { ("\u{4E00}"..."\u{9FFF}").contains($0) }, "\(line)")
  }

  @Test func `each has a code of its own`() {
    #expect(Self.all.count == 20 && Set(Self.all.map(\.code)).count == 20)
  }
}
