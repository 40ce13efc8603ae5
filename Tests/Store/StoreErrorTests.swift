import Store
import Testing

@Suite("Store errors")
struct StoreErrorTests {
  @Test(arguments: [
    StoreError.locked(path: "/d/case.sqlite", holder: 7), .locked(path: "/d/case.sqlite", holder: nil),
    .unwritable(path: "/d/case.sqlite", reason: "r"), .notADatabase(path: "/d/case.sqlite"), .foreign(path: "/d/case.sqlite", reason: "r"),
    .newer(path: "/d/case.sqlite", found: 9, known: 3), .migration(version: 4, reason: "r"), .corrupt, .busy, .full, .closed, .cancelled,
    .conflict("number"), .constraint("r"), .cursorElsewhere(follower: "case"), .unexpectedValue(column: 2, expected: "a text"),
    .statement("r"), .failed(code: 10, "r"), .unreachable(reason: "r"), .outcomeUnknown(reason: "r"), .timedOut,
    .unfinishedCopy(path: "/d/case.sqlite"), .unfinishedRestore(path: "/d"), .settingsIgnored,
  ])
  func `each is one line that says what is wrong and what helps, in English and Chinese`(error: StoreError) {
    let line = "\(error)"
    #expect(!line.contains("\n"))
    #expect(line.contains(";") && line.contains("，"), "\(line)")
    #expect(line.hasSuffix("。"), "\(line)")
  }
}
