import Bus
import Contracts
import Foundation
import TestKit
import Testing

@testable import NotifyService

@Suite("A code that is due", .timeLimit(.minutes(3)))
struct NoticeOfDueCodeTests {
  private func tell(_ subject: String, _ bench: NotifyBench, _ kind: ContactKind = .mail) async throws {
    _ = try await bench.bench.call(
      AppendIdentityEvent.with {
        $0.due = ContactCodeDue.with {
          $0.subject = subject
          $0.kind = kind
        }
      }, as: Principal(id: "identity", role: .service, channel: "service"))
  }

  private static func body(_ mail: String) -> String {
    let parts = mail.components(separatedBy: "\r\n\r\n")
    let data = Data(base64Encoded: parts.last ?? "", options: .ignoreUnknownCharacters)
    return data.map { String(decoding: $0, as: UTF8.self) } ?? ""
  }

  @Test("goes to the address that is to be verified, and the mailbox has no code")
  func sends() async throws {
    try await SMTPTestServer.run { server in
      try await NotifyBench.run(settings: MailSenderTests.settings(server)) { bench in
        for (subject, words) in [("s1", "验证码：042137，十分钟内有效。"), ("english2", "Your code is 042137. It holds for ten minutes.")] {
          try await tell(subject, bench)
          let notice = try await bench.mailbox(of: subject) { $0.first?.mail == "sent" }[0]
          #expect(notice.kind == "contact.code" && notice.caseID.isEmpty)
          for text in [notice.titleZh, notice.titleEn, notice.textZh, notice.textEn] { #expect(!text.contains("042137") && !text.isEmpty) }
          let mail = try #require(server.record.heard.mails.last)
          #expect(mail.contains("To: <\(subject)@new.example>\r\n"))
          #expect(Self.body(mail).contains(words))
        }
        #expect(server.record.heard.mails.count == 2)
      }
    }
  }

  @Test("is not sent once it was used, nor to a phone")
  func neither() async throws {
    try await SMTPTestServer.run { server in
      try await NotifyBench.run(settings: MailSenderTests.settings(server)) { bench in
        try await tell("phone1", bench, .phone)
        try await tell("used1", bench)
        _ = try await bench.mailbox(of: "used1") { $0.first?.mail == "none" }
        // Reactions keep the order of the log: the phone's was taken before.
        #expect(try await bench.mailbox(of: "phone1").isEmpty)
        #expect(server.record.heard.connections == 0)
      }
    }
  }
}
