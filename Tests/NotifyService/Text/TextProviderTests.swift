import Bus
import Configuration
import NIOCore
import NIOPosix
import ServiceKit
import Testing

@testable import NotifyService

@Suite("A provider of text messages over a real socket", .timeLimit(.minutes(1)))
struct TextProviderTests {
  static let notice = OutgoingNotice(
    messageID: "c1.case-decided.1.text", address: "+8610000000001", title: "", text: "正文 \"引号\"\n二", sentAt: 0)

  static func provider(_ address: String, _ values: [String: String] = [:]) throws -> TextProvider {
    let entries = values.merging(["text.url": address]) { one, _ in one }.map {
      (AbsoluteConfigKey(stringLiteral: $0.key), ConfigValue(stringLiteral: $0.value))
    }
    let settings = try #require(
      try TextSettings(ConfigReader(provider: InMemoryProvider(values: Dictionary(uniqueKeysWithValues: entries))), "text"))
    return TextProvider(name: "text", settings: settings)
  }

  private func outcome(_ step: HTTPTestServer.Step, _ values: [String: String] = [:]) async throws -> SendOutcome {
    try await HTTPTestServer.run({ _ in step }) { server in
      let outcome = await (try Self.provider(server.address, values)).send(Self.notice)
      #expect(server.requests.count == 1)
      return outcome
    }
  }

  @Test("A message goes as JSON with the token, the sender, and its own id as the key")
  func request() async throws {
    try await HTTPTestServer.run { server in
      let provider = try Self.provider(server.address + "?v=1", ["text.token": "opensesame", "text.sender": "yimen"])
      #expect(await provider.send(Self.notice) == .sent(receipt: "r1"))
      let request = try #require(server.requests.first)
      #expect(request.uri == "/v1/messages?v=1")
      #expect(request.headers["authorization"] == "Bearer opensesame" && request.headers["idempotency-key"] == Self.notice.messageID)
      #expect(request.headers["host"] == "127.0.0.1:\(server.port)" && request.headers["content-type"] == "application/json")
      let body = try JSONValue(parsing: request.body)
      #expect(body["to"] == .string(Self.notice.address) && body["text"] == .string(Self.notice.text))
      #expect(body["from"] == .string("yimen") && body["id"] == .string(Self.notice.messageID))
    }
  }

  @Test(
    "An answer says what became of the message",
    arguments: [
      (200, SendOutcome.sent(receipt: "r1")), (202, .sent(receipt: "r1")),
      (400, .notSent(code: "text.400", retry: false, isProviders: false)),
      (422, .notSent(code: "text.422", retry: false, isProviders: false)),
      (401, .notSent(code: "text.401", retry: true, isProviders: true)), (429, .notSent(code: "text.429", retry: true, isProviders: true)),
      (302, .notSent(code: "text.302", retry: true, isProviders: true)),
      (501, .notSent(code: "text.501", retry: true, isProviders: true)), (503, .notSent(code: "text.503", retry: true, isProviders: true)),
      (500, .unknown(code: "text.500")), (502, .unknown(code: "text.502")), (504, .unknown(code: "text.504")),
    ])
  func status(status: Int, expected: SendOutcome) async throws {
    #expect(try await outcome(.answer(status)) == expected)
  }

  @Test("A provider that read the message and says nothing leaves it open")
  func silence() async throws {
    #expect(try await outcome(.drop) == .unknown(code: "text.connectionLost"))
    #expect(try await outcome(.hang, ["text.seconds": "1"]) == .unknown(code: "text.timedOut"))
    #expect(try await outcome(.garbage) == .unknown(code: "text.protocolViolation"))
  }

  @Test("A torn answer is one all the same, but for what stands in its words")
  func torn() async throws {
    #expect(try await outcome(.torn(200)) == .sent(receipt: nil))
    #expect(try await outcome(.torn(503)) == .notSent(code: "text.503", retry: true, isProviders: true))
    #expect(try await outcome(.torn(200), ["text.accepted": "code=0"]) == .unknown(code: "text.answer"))
  }

  @Test("A provider that cannot be reached surely took nothing")
  func unreachable() async throws {
    let closed = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton).bind(host: "127.0.0.1", port: 0).get()
    let port = try #require(closed.localAddress?.port)
    try await closed.close()
    let outcome = await (try Self.provider("http://127.0.0.1:\(port)/")).send(Self.notice)
    #expect(outcome == .notSent(code: "text.unreachable", retry: true, isProviders: true))
  }

  @Test(
    "Where an answer names the message is the provider's own",
    arguments: [#"{"data":{"messageId":42},"code":"OK"}"#, #"{"data":{"messageId":"42"},"code":"OK"}"#])
  func paths(answer: String) async throws {
    let values = ["text.receipt": "data.messageId", "text.accepted": "code=OK"]
    #expect(try await outcome(.answer(200, answer), values) == .sent(receipt: "42"))
  }

  @Test("A good status with a word that is not the agreed one is a no, and without the word it is open")
  func notAccepted() async throws {
    let values = ["text.accepted": "code=OK"]
    #expect(
      try await outcome(.answer(200, #"{"code":"BUSY"}"#), values) == .notSent(code: "text.notAccepted", retry: true, isProviders: false))
    #expect(try await outcome(.answer(200, "{}"), values) == .unknown(code: "text.answer"))
    #expect(try await outcome(.answer(200, "thank you"), values) == .unknown(code: "text.answer"))
  }

  @Test("A name that is no name is not kept", arguments: [#"{"id":""}"#, #"{"id":{}}"#, "[]", "ok", ""])
  func noName(answer: String) async throws {
    #expect(try await outcome(.answer(200, answer)) == .sent(receipt: nil))
  }

  @Test("A longer answer than is read is an answer")
  func longAnswer() async throws {
    #expect(try await outcome(.answer(200, String(repeating: "x", count: 300_000))) == .sent(receipt: nil))
  }

  @Test("Over TLS it is trusted only with a certificate of its own name")
  func encryption() async throws {
    for (certificate, isTrusted) in [(try TestCertificate.local.get(), true), (try TestCertificate.foreign.get(), false)] {
      try await HTTPTestServer.run(certificate: certificate) { server in
        let values = ["text.certificates": certificate.file, "text.token": "opensesame"]
        let outcome = await (try Self.provider("https://localhost:\(server.port)/", values)).send(Self.notice)
        #expect(outcome == (isTrusted ? .sent(receipt: "r1") : .notSent(code: "text.protocolViolation", retry: true, isProviders: true)))
        #expect(server.requests.count == (isTrusted ? 1 : 0))
      }
    }
  }

  @Test(
    "Only a number as E.164 has it can be reached",
    arguments: ["", "13800000000", "+", "+861380000000a", "+1234567890123456", "a@b.example"])
  func addresses(address: String) async throws {
    let provider = try Self.provider("http://127.0.0.1:1/")
    #expect(!provider.canReach(address))
    #expect(provider.canReach("+8610000000001"))
  }
}
