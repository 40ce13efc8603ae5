import Civics
import Testing

@testable import NotifyDomain

@Suite("The calendar file of a visit")
struct VisitCalendarTests {
  private func visit(_ status: VisitStatus = .confirmed, revision: Int = 3) -> Visit {
    Visit(
      id: "v1", subject: "s1", status: status, pool: .online, reasons: [],
      appointment: Appointment(hall: "H1", day: Day("2026-11-24")!, slots: 0..<1, seat: 0, window: 1, start: 510, minutes: 8),
      revision: revision)
  }

  private func calendar(_ visit: Visit, papers: Int = 1) -> VisitCalendar {
    let papers = (0..<papers).map { RequiredPaper(material: "m\($0)", name: Bilingual("居民身份证，原件; \($0)", "resident identity card")) }
    let reason = VisitReason(
      caseID: "c1", kind: .originals, caseNumber: "N-1", item: Bilingual("事项", "Item"), target: .naturalPerson, papers: papers)
    return VisitCalendar(visit, reasons: [reason], hall: SampleHalls.kuiqiRoad, now: SampleHalls.time("2026-11-23 09:00"))
  }

  /// As a calendar reads it: lines ended by CR LF, those that go on joined (RFC 5545 section 3.1).
  private func lines(_ text: String) -> [String] {
    var lines: [String] = []
    for line in text.split(separator: "\r\n", omittingEmptySubsequences: false) {
      if line.hasPrefix(" ") { lines[lines.count - 1] += line.dropFirst() } else { lines.append(String(line)) }
    }
    return lines
  }

  @Test("Its times are in UTC, its id is the visit's for ever, and its sequence grows with the visit")
  func reads() {
    let found = lines(calendar(visit()).text)
    #expect(found.first == "BEGIN:VCALENDAR" && found.suffix(2) == ["END:VCALENDAR", ""])
    for line in [
      "METHOD:PUBLISH", "UID:v1@visit.yimen", "SEQUENCE:3", "DTSTART:20261124T003000Z", "DTEND:20261124T003800Z", "STATUS:CONFIRMED",
      "DTSTAMP:20261123T010000Z",
    ] { #expect(found.contains(line), "\(line)") }
    #expect(lines(calendar(visit(revision: 4)).text).contains("SEQUENCE:4"))
  }

  @Test("One that is off strikes the entry in the calendar")
  func cancelled() {
    for status in [VisitStatus.cancelled, .expired, .missed] {
      let found = lines(calendar(visit(status)).text)
      #expect(found.contains("METHOD:CANCEL") && found.contains("STATUS:CANCELLED") && found.contains("UID:v1@visit.yimen"))
    }
    #expect(lines(calendar(visit(.held)).text).contains("STATUS:TENTATIVE"))
  }

  @Test("No line is longer than 75 octets, no character is parted, and what has a meaning is escaped")
  func folds() {
    let text = calendar(visit(), papers: 20).text
    for line in text.split(separator: "\r\n") { #expect(line.utf8.count <= 75) }
    let description = lines(text).first { $0.hasPrefix("DESCRIPTION:") }
    #expect(description?.contains("原件\\; 19 resident identity card") == true)
    #expect(description?.contains("\u{FFFD}") == false)
    #expect(VisitCalendar.escaped("a\\b;c,d\ne\r\u{7}f") == "a\\\\b\\;c\\,d\\nef")
    #expect(VisitCalendar.folded(String(repeating: "x", count: 150)).utf8.count == 150 + 2 * 3)
  }

  @Test("A code for check-in is read as people type it, and nothing else is one")
  func codes() throws {
    let code = VisitCode(random: [0, 1, 10, 17, 18, 20, 31, 32, 255, 9])
    #expect(code.text == "01AHJMZ0Z9")
    #expect(VisitCode("oIa-hjmz 0z9") == code)
    for bad in ["", "01AHJMZ0Z", "01AHJMZ0Z99", "01AHJMZ0ZU", "01AHJMZ0Z\u{661}"] { #expect(VisitCode(bad) == nil) }
  }
}
