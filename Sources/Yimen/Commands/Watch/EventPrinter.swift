import Bus
import Civics
import Contracts
import Synchronization

/// Writes events of several logs, one a line, until there were enough.
final class EventPrinter: Sendable {
  private let isJSON: Bool
  private let reveals: Bool
  private let output: Output
  private let diagnostics: Output
  private let left: Mutex<Int>

  init(isJSON: Bool, reveals: Bool, atMost: Int?, output: Output, diagnostics: Output = .diagnostics) {
    self.isJSON = isJSON
    self.reveals = reveals
    self.output = output
    self.diagnostics = diagnostics
    left = Mutex(atMost ?? .max)
  }

  /// Writes the events that are still wanted.
  /// - Returns: whether there were enough now.
  func print(_ events: [Event], of service: String) -> Bool {
    let isEnough = left.withLock { left in
      for event in events.prefix(left) { output.line(isJSON ? json(event, service).text : text(event, service)) }
      left -= min(left, events.count)
      return left == 0
    }
    output.flush()
    return isEnough
  }

  /// Tells why a log is silent.
  func note(_ refusal: Refusal, of service: String) {
    diagnostics.line("\(service): \(refusal.code) \(refusal.name)，等待中 waiting for it")
    diagnostics.flush()
  }

  private func text(_ event: Event, _ service: String) -> String {
    let seconds = event.at / 1_000_000
    let time = ShanghaiTime(utcSeconds: seconds)
    let second = seconds % 60
    let who =
      event.principal.isEmpty
      ? ""
      : "  \(event.role):\(event.principal)\(event.actingFor.isEmpty ? "" : " for \(event.actingFor)")\(event.channel.isEmpty ? "" : "@\(event.channel)")\(event.proof.isEmpty ? "" : " [\(event.proof)]")"
    let payload = payload(event).map { "  \($0.text)" } ?? ""
    return DisplayText.printable(
      "\(time):\(second < 10 ? "0" : "")\(second)  \(service) #\(event.sequence)  \(event.kind)  \(event.subject)\(who)\(payload)")
  }

  private func json(_ event: Event, _ service: String) -> JSONValue {
    var members: [(name: String, value: JSONValue)] = [
      ("service", .string(service)), ("sequence", .integer(event.sequence)), ("kind", .string(event.kind)),
      ("subject", .string(event.subject)), ("at", .integer(event.at)), ("principal", .string(event.principal)),
      ("role", .string("\(event.role)")), ("channel", .string(event.channel)), ("id", .string(Hexadecimal.text(event.id))),
      ("cause", .string(Hexadecimal.text(event.cause))), ("proof", .string(event.proof)),
      ("actingFor", .string(event.actingFor)),
    ]
    if let payload = payload(event) { members.append(("payload", payload)) }
    return .object(members)
  }

  /// What the event carries; nil where this program does not know the kind or cannot read it.
  private func payload(_ event: Event) -> JSONValue? {
    guard let type = ContractRegistry.payload(of: event.kind), let message = try? type.init(decoding: event.payload) else { return nil }
    return message.json(revealing: reveals)
  }
}
