import Bus
import Contracts
import Foundation
import ServiceKit
import Suite
import Synchronization
import TestKit
import Testing

/// All that a suite leaves behind, and all that it says, is searched for what names a person: logs of every level, refusals, metrics, traces, events,
/// and every file, after all that goes well and all that is refused.
@Suite("Nothing of a person leaks")
struct LeakTests {
  static let mail = "li.synthetic.9f2c@example.org"
  static let phone = "19900009173"
  /// The phone number as people write it.
  static let phones = [phone, "+86" + phone]

  /// Texts as people give numbers: right, wrong, written otherwise, of no known kind.
  static func spellings(of number: String) -> [String] {
    let places = Array(number)
    return [
      number, String(number.dropLast()), String(places[..<6]) + " " + String(places[6..<14]) + " " + String(places[14...]),
      number.replacing("0", with: "O"), String(number.dropLast()) + (number.last == "7" ? "8" : "7"), number + number,
    ]
  }

  @Test(.timeLimit(.minutes(15))) func `not by a log, a refusal, a metric, a trace, an event or a file`() async throws {
    let directory = TemporaryDirectory.make()
    let logs = LogCollector()
    let known = DemoStoryTests.person()
    let stranger = DemoStoryTests.person()
    var traces = PersonalTraces()
    traces.add(number: known.number, of: "the one who is known")
    traces.add(number: stranger.number, of: "the stranger")
    traces.add(known.name + "一", "the name")
    traces.add(Self.mail, "the mail address")
    traces.add("li.synthetic.9f2c", "the local part of the mail address")
    traces.add(Self.phone, "the phone number")
    let needles = traces
    try await RunningSuite.run(in: directory, by: .tcp, logger: logs.logger, metrics: .standard) { suite in
      let said = Mutex<[String]>([])
      func say(_ text: String) { said.withLock { $0.append(text) } }
      let story = try await suite.story().play(known)
      let applicant = Principal(id: story.subject, role: .applicant, channel: "mobile")
      for text in try await Self.mistakes(in: suite, known, stranger, applicant) { say(text) }
      for text in try await Self.oneFieldAtATime(in: suite, with: [known.number, stranger.number], as: applicant) { say(text) }
      for text in await Self.everyMethod(of: suite, with: [known.number, stranger.number], as: applicant) { say(text) }
      for text in try await Self.told(by: suite) { say(text) }
      let texts = said.withLock { $0 }
      #expect(texts.count > 500)
      for text in texts { #expect(needles.found(in: text) == [], "\(Self.beginning(of: text))") }
      try Self.search(directory, needles, "while it runs")
    }
    #expect(logs.lines.count > 100)
    for line in logs.lines { #expect(needles.found(in: line) == [], "a line of a log: \(Self.beginning(of: line))") }
    try Self.search(directory, needles, "after it stopped")
  }

  /// What is found is seen to be: a test that cannot fail shows nothing.
  @Test func `and what would leak is found, however it is written`() {
    let person = SyntheticNumber.known
    var traces = PersonalTraces()
    traces.add(number: person, of: "somebody")
    traces.add("测试人一", "the name")
    let bytes = Data(person.utf8)
    let forms = [
      "number \(person).", "440607 19760606 9557", "440607-1976-0606-9557", "440607760606955",
      bytes.map { String(format: "%02x", $0) }.joined(), bytes.base64EncodedString(), (Data([1]) + bytes).base64EncodedString(),
      (Data([1, 2]) + bytes + Data([3])).base64EncodedString(), "a测试人一b", Data("测试人一".utf8).base64EncodedString(),
      "44060719760606",
    ]
    for form in forms { #expect(!traces.found(in: form).isEmpty, "\(form)") }
    #expect(traces.found(in: "440*************57 测***").isEmpty)
  }

  /// The beginning of a text without what may be in it: enough to find its place.
  private static func beginning(of text: String) -> String { String(text.prefix { !$0.isNumber }.prefix(80)) }

  private static func search(_ directory: String, _ traces: PersonalTraces, _ moment: String) throws {
    let files = try FileManager.default.subpathsOfDirectory(atPath: directory).map { URL(filePath: directory).appending(path: $0) }
      .filter { (try? $0.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile) == true }
    if TestStore.isDirectory { #expect(files.contains { $0.lastPathComponent == "identity.sqlite" }) }
    #expect(!files.isEmpty)
    for file in files {
      #expect(traces.found(in: try Data(contentsOf: file)) == [], "\(moment): \(file.lastPathComponent)")
      #expect(traces.found(in: file.lastPathComponent) == [], "\(moment): a file's name")
    }
  }
}
