/// What the tests' mail server does at each point; what is not said goes as a good server does it.
struct SMTPServerScript: Sendable {
  /// Where a step may be told: `greeting`, a command's first word, `AUTH-answer` for what follows a 334, or `.` for the end of the data.
  typealias Point = String

  enum Step: Sendable {
    /// Lines without CRLF.
    case reply([String])
    /// The same, once the test releases it.
    case held([String])
    /// Bytes as they are.
    case raw(String)
    /// No answer, ever.
    case hang
    /// The connection ends without a word.
    case drop
    /// `220`, then the handshake.
    case startTLS
  }

  var steps: [Point: Step] = [:]
  var extensions: [String] = []

  func step(at point: Point) -> Step {
    if let step = steps[point] { return step }
    return switch point {
    case "greeting": .reply(["220 mail.example"])
    case "EHLO": .reply((["250-mail.example"] + extensions.map { "250-\($0)" }).dropLast(extensions.isEmpty ? 1 : 0) + ["250 8BITMIME"])
    case "STARTTLS": .startTLS
    case "AUTH": .reply(["235 authenticated"])
    case "AUTH-answer": .reply(["235 authenticated"])
    case "DATA": .reply(["354 go on"])
    case "QUIT": .reply(["221 bye"])
    default: .reply(["250 ok"])
    }
  }
}
