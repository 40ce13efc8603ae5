import NotifyDomain
import Testing

@Suite("Numbers of tickets")
struct TicketNumberTests {
  @Test("A number has a letter and at least three digits", arguments: [(1, "A001"), (12, "A012"), (999, "A999"), (10_000, "A10000")])
  func text(value: Int, text: String) throws {
    let number = try #require(TicketNumber(.appointment, value))
    #expect(number.text == text)
    #expect(TicketNumber(text) == number)
    #expect(TicketNumber(text.lowercased()) == number)
  }

  @Test(
    "Nothing else is read as a number",
    arguments: ["", "A", "A0", "A000", "A12", "A0012", "D001", "A-01", "A+01", "A100000", "012", "A012 "])
  func unreadable(text: String) {
    #expect(TicketNumber(text) == nil)
  }

  @Test("A series has so many numbers and no more")
  func bounds() {
    #expect(TicketNumber(.walkIn, 0) == nil)
    #expect(TicketNumber(.walkIn, QueueLimits.numbers + 1) == nil)
  }

  @Test("Skills are kept as they are read back, each once and in order")
  func skills() throws {
    let skills = try #require(QueueSkills(["b", "a", "b"]))
    #expect(skills.names == ["a", "b"])
    #expect(QueueSkills(text: skills.text) == skills)
    #expect(QueueSkills(text: "")?.names == [])
    #expect(QueueSkills(["a b"]) == nil && QueueSkills([""]) == nil && QueueSkills((0...8).map { "s\($0)" }) == nil)
    for lane in [QueueLane.skills(skills), .window(7)] { #expect(QueueLane(lane.text) == lane) }
    #expect(QueueLane("@0") == nil && QueueLane("@x") == nil)
  }

  @Test("A window serves who wants no more than it has, and one with every skill whoever comes")
  func serves() {
    #expect(QueueSample.person.serves(QueueSkills([])!))
    #expect(QueueSample.person.serves(QueueSample.person))
    #expect(!QueueSample.person.serves(QueueSample.company))
    #expect(!QueueSample.person.serves(QueueSkills(["natural_person", "legal_person"])!))
    #expect(QueueSample.every.serves(QueueSkills(["natural_person", "legal_person"])!))
  }
}
