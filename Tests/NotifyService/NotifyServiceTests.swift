import Bus
import Contracts
import NotifyService
import ServiceKit
import Store
import TestKit
import Testing

@Suite("The notify service", .timeLimit(.minutes(2)))
struct NotifyServiceTests {
  @Test("What it has done outlives it, and the same events again have no second effect")
  func restart() async throws {
    let directory = TemporaryDirectory.make()
    let subjects = ["s1", "s2", "s3"]
    let (notices, log) = try await NotifyBench.run(directory: directory) { bench in
      for subject in subjects { try await bench.tell("received", SampleCase.view("c-\(subject)", of: subject, reason: "originals")) }
      try await bench.tell("withdrawn", SampleCase.view("c-s2", of: "s2", revision: 2))
      try await bench.tell("verified", SampleCase.view("c-s3", of: "s3", revision: 2))
      try await bench.tell("decided", SampleCase.view("c-s3", of: "s3", revision: 3) { $0.resultCode = "1" })
      try await bench.settle("marker")
      return (try await mailboxes(bench, of: subjects), try await bench.log())
    }
    #expect(notices.map { $0.map(\.kind) } == [["visit.booked"], ["visit.booked", "visit.cancelled"], ["visit.booked", "case.decided"]])
    // As if no event had ever been read.
    try await NotifyStore.edit(in: directory) { try $0.execute("DELETE FROM store_cursor") }
    try await NotifyBench.run(directory: directory) { bench in
      try await bench.settle("second-marker")
      #expect(try await mailboxes(bench, of: subjects) == notices)
      #expect(try await bench.log() == log)
      #expect(try await bench.visit("c-s1").state == "confirmed")
      #expect(try await bench.visit("c-s2").state == "cancelled")
      #expect(try await bench.visit("c-s3").state == "done")
    }
  }

  @Test(
    "A mail setting that cannot be used stops the start and is named",
    arguments: [
      ("mail.port", "0"), ("mail.port", "smtp"), ("mail.security", "ssl"), ("mail.from", "office"), ("mail.user", "hall"),
      ("mail.certificates", "/nowhere.pem"),
    ])
  func badSetting(key: String, value: String) async throws {
    let bench = try await TestBench(settings: ["mail.host": "mail.example", key: value])
    await #expect { try await bench.host(NotifyService.self) } throws: {
      guard case .badValue(key, value, _) = $0 as? SettingsError else { return false }
      return true
    }
    await bench.stop()
  }

  @Test("A password in the clear to another machine is refused, and never printed")
  func clearPassword() async throws {
    let bench = try await TestBench(
      settings: ["mail.host": "mail.example", "mail.security": "none", "mail.user": "hall", "mail.password": "opensesame"])
    await #expect { try await bench.host(NotifyService.self) } throws: {
      guard case .badValue("mail.security", _, _) = $0 as? SettingsError else { return false }
      return !"\($0)".contains("opensesame")
    }
    await bench.stop()
  }

  private func mailboxes(_ bench: NotifyBench, of subjects: [String]) async throws -> [[NoticeView]] {
    var all: [[NoticeView]] = []
    for subject in subjects { all.append(try await bench.mailbox(of: subject)) }
    return all
  }
}
