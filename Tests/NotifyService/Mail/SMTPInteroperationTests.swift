import Foundation
import Testing

@testable import NotifyService

/// Against a server that this project did not write. CI installs it, so that the suite is never skipped there.
@Suite(
  "The SMTP client against aiosmtpd", .timeLimit(.minutes(2)),
  .enabled(if: AiosmtpdServer.isInstalled || ProcessInfo.processInfo.environment["CI"] != nil, "needs aiosmtpd from PyPI"))
struct SMTPInteroperationTests {
  private func send(_ message: MailMessage, to server: AiosmtpdServer, roots: String, password: String = "secret") async throws
    -> MailOutcome
  {
    let configuration = try SMTPConfiguration(
      host: "localhost", port: server.port, security: .startTLS, credentials: SMTPCredentials(name: "hall", password: password),
      trustedRootsFile: roots)
    return await (try SMTPClient(configuration)).send(message)
  }

  @Test("With STARTTLS and either mechanism, Python's parser reads back what was written", arguments: ["LOGIN", "PLAIN"])
  func arrives(excluded: String) async throws {
    let certificate = try TestCertificate.local.get()
    let server = try AiosmtpdServer(certificate, withoutMechanism: excluded)
    defer { server.stop() }
    let subject = "预约成功：11月24日（星期二）08:30 区行政服务中心魁奇路大厅，请携带居民身份证和居民户口簿 👩‍👩‍👧‍👦"
    let message = try SampleMail.message(subject: subject)
    let outcome = try await send(message, to: server, roots: certificate.file)
    #expect(outcome == .sent)
    let mail = try server.mail()
    #expect(
      mail
        == AiosmtpdServer.Mail(
          sender: "notice@hall.example", recipient: "person@home.example", name: "一门", subject: subject,
          messageID: "<c1.visit-booked.1.mail@hall.example>", text: message.text.replacingOccurrences(of: "\n", with: "\r\n"), user: "hall",
          isEncrypted: true, defects: 0))
  }

  @Test("A wrong password and an unknown person are surely not sent")
  func refused() async throws {
    let certificate = try TestCertificate.local.get()
    let server = try AiosmtpdServer(certificate, withoutMechanism: "LOGIN")
    defer { server.stop() }
    let wrong = try await send(SampleMail.message(), to: server, roots: certificate.file, password: "wrong")
    #expect(wrong == .notSent(.refused(.authentication, code: 535), retry: true))
    let message = try MailMessage(
      from: MailAddress("notice@hall.example"), to: MailAddress("nobody@home.example"), subject: "a", text: "b", messageID: "a@b", sentAt: 0
    )
    let unknown = try await send(message, to: server, roots: certificate.file)
    #expect(unknown == .notSent(.refused(.recipient, code: 550), retry: false))
  }
}
