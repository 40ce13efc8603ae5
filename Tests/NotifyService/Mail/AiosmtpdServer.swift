import Foundation

/// A mail server that others wrote: aiosmtpd from PyPI in a child process, which reads the mails with Python's own parser.
struct AiosmtpdServer {
  struct Mail: Decodable, Equatable {
    var sender: String
    var recipient: String
    var name: String
    var subject: String
    var messageID: String
    var text: String
    var user: String
    var isEncrypted: Bool
    var defects: Int
  }

  /// Demands STARTTLS and a password, refuses `nobody@`, and prints its port and then each mail as a line of JSON. Ends at a line of input,
  /// or with the tests: a signal would not do, since a child of a dispatch thread has most of them blocked.
  private static let program = """
    import asyncio, email, email.policy, email.utils, json, ssl, sys
    from aiosmtpd.smtp import SMTP, AuthResult

    class Handler:
      async def handle_RCPT(self, server, session, envelope, address, options):
        if address.startswith('nobody@'): return '550 no such person'
        envelope.rcpt_tos.append(address)
        return '250 ok'
      async def handle_DATA(self, server, session, envelope):
        mail = email.message_from_bytes(envelope.content, policy=email.policy.default)
        print(json.dumps({
          'sender': envelope.mail_from, 'recipient': envelope.rcpt_tos[0], 'name': email.utils.parseaddr(str(mail['From']))[0],
          'subject': str(mail['Subject']), 'messageID': str(mail['Message-ID']), 'text': mail.get_content(),
          'user': session.auth_data, 'isEncrypted': session.ssl is not None,
          'defects': len(mail.defects) + sum(len(mail[name].defects) for name in mail.keys())}), flush=True)
        return '250 taken'

    def authenticate(server, session, envelope, mechanism, data):
      good = data.login == b'hall' and data.password == b'secret'
      return AuthResult(success=good, handled=False, auth_data=data.login.decode())

    async def main():
      tls = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
      tls.load_cert_chain(sys.argv[1], sys.argv[2])
      make = lambda: SMTP(Handler(), hostname='mail.example', tls_context=tls, require_starttls=True, auth_required=True,
        auth_exclude_mechanism=sys.argv[3:], authenticator=authenticate)
      server = await asyncio.get_running_loop().create_server(make, '127.0.0.1', 0)
      print(server.sockets[0].getsockname()[1], flush=True)
      async with server: await asyncio.get_running_loop().run_in_executor(None, sys.stdin.readline)

    asyncio.run(main())
    """

  static let isInstalled = (try? python(["-c", "import aiosmtpd"]).run(to: .nullDevice)) == 0

  let port: Int
  private let process: Process
  private let input: FileHandle
  private let output: FileHandle

  init(_ certificate: TestCertificate, withoutMechanism excluded: String) throws {
    let (stop, answers) = (Pipe(), Pipe())
    process = Self.python(["-c", Self.program, certificate.file, certificate.keyFile, excluded])
    process.standardInput = stop
    process.standardOutput = answers
    try process.run()
    (input, output) = (stop.fileHandleForWriting, answers.fileHandleForReading)
    port = Int(Self.line(output)) ?? 0
  }

  /// The next mail it took.
  func mail() throws -> Mail {
    try JSONDecoder().decode(Mail.self, from: Data(Self.line(output).utf8))
  }

  func stop() {
    try? input.write(contentsOf: [0x0A])
    process.waitUntilExit()
  }

  private static func line(_ output: FileHandle) -> String {
    var bytes: [UInt8] = []
    while let byte = output.readData(ofLength: 1).first, byte != 0x0A { bytes.append(byte) }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func python(_ arguments: [String]) -> Process {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["python3"] + arguments
    return process
  }
}

extension Process {
  fileprivate func run(to handle: FileHandle) throws -> Int32 {
    standardOutput = handle
    standardError = handle
    try run()
    waitUntilExit()
    return terminationStatus
  }
}
