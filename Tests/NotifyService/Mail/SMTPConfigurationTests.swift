import Testing

@testable import NotifyService

@Suite("Settings of the mail server")
struct SMTPConfigurationTests {
  @Test("A password in the clear is refused unless it is allowed by name")
  func clear() throws {
    let credentials = try SMTPCredentials(name: "hall", password: "secret")
    #expect(throws: MailFault.credentialsNeedEncryption) {
      try SMTPConfiguration(host: "localhost", port: 25, security: .none, credentials: credentials)
    }
    #expect(throws: Never.self) {
      try SMTPConfiguration(host: "localhost", port: 25, security: .none, credentials: credentials, allowsCredentialsInTheClear: true)
    }
    #expect(throws: Never.self) { try SMTPConfiguration(host: "localhost", port: 587, security: .startTLS, credentials: credentials) }
  }

  @Test("A name for EHLO that could hold another command is refused", arguments: ["", "a b", "a\r\nMAIL", "[1]\r\n]", "[]", "甲", "-a"])
  func helloName(name: String) {
    #expect(throws: MailFault.invalidHelloName) { try SMTPConfiguration(host: "localhost", port: 25, security: .none, helloName: name) }
  }

  @Test("Credentials that are empty or hold NUL are refused, and none are ever printed")
  func credentials() throws {
    for (name, password) in [("", "a"), ("a", ""), ("a\0b", "c"), ("a", "b\0")] {
      #expect(throws: MailFault.invalidCredentials) { try SMTPCredentials(name: name, password: password) }
    }
    let credentials = try SMTPCredentials(name: "hall", password: "secret")
    let configuration = try SMTPConfiguration(host: "localhost", port: 587, security: .startTLS, credentials: credentials)
    for text in ["\(credentials)", "\(configuration)", String(reflecting: configuration)] {
      #expect(!text.contains("secret"))
    }
  }

  @Test("Roots that cannot be read are refused before any mail")
  func roots() throws {
    let configuration = try SMTPConfiguration(host: "localhost", port: 465, security: .implicitTLS, trustedRootsFile: "/nonexistent.pem")
    #expect(throws: MailFault.invalidTrust) { try SMTPClient(configuration) }
  }

  @Test("Every phase but the last has a limit", arguments: SMTPPhase.allCases)
  func limits(phase: SMTPPhase) {
    #expect((SMTPTimeLimits()[phase] == nil) == (phase == .ended))
  }
}
