import ArgumentParser
import Bus
import ServiceKit
import Suite

/// A failure as people and programs read it. Errors of usage are not among them: the argument parser tells those.
struct FailureReport {
  let status: ExitStatus
  /// For standard error, without a line end.
  let text: String
  /// For standard output, where JSON was asked for.
  private(set) var json: JSONValue

  /// Nil where the error is none of ours.
  init?(_ error: any Error) {
    switch error {
    case let refusal as Refusal: self.init(refusal)
    case let traced as TracedRefusal: self.init(traced)
    case let failure as CommandFailure: self.init(failure)
    case let failure as TransportError: self.init(line: failure.description, .unavailable)
    case let failure as KeyError: self.init(failure)
    case let failure as BackupError: self.init(line: failure.description, Self.status(failure.fault))
    default:
      // What the argument parser tells by itself: usage, help, and exit codes without a word.
      guard !(error is ExitCode), YimenCommand.exitCode(for: error) == .failure else { return nil }
      self.init(line: "\(error)", .negative)
    }
  }

  private static func status(_ fault: BackupError.Fault) -> ExitStatus {
    switch fault {
    case .refused: .negative
    case .data: .badData
    case .input: .noInput
    }
  }

  private init(_ failure: KeyError) {
    let status = Self.status(failure)
    self.init(line: failure.description, status)
    json = .object([
      (
        "error",
        .object([("exit", .integer(Int(status.rawValue))), ("name", .string(failure.code)), ("detail", .string(failure.description))])
      )
    ])
  }

  private static func status(_ failure: KeyError) -> ExitStatus {
    switch failure {
    case .badName, .reservedName, .expiresBefore, .noKey: .usage
    case .damaged, .newer, .mismatched, .contradiction: .badData
    case .noRing, .missing, .exposed, .foreign, .unreadable: .noInput
    case .exists, .unknown, .revoked, .suiteStays, .full, .unwritable, .busy: .negative
    }
  }

  /// A failure that describes itself: in one line, and lines of particulars where there are any.
  private init(line: String, _ status: ExitStatus) {
    self.status = status
    text = "yimen: " + line.split(separator: "\n").map { DisplayText.printable(String($0)) }.joined(separator: "\n")
    json = .object([("error", .object([("exit", .integer(Int(status.rawValue))), ("detail", .string(line))]))])
  }

  private init(_ refusal: Refusal) {
    let about = refusal.detail.isEmpty ? "" : " (\(refusal.detail))"
    status = .negative
    text = DisplayText.printable(
      "\(refusal.code) \(refusal.name): \(Self.line(refusal.meaning))\(about)", "  \(Self.line(refusal.remedy))")
    json = .object([
      (
        "error",
        .object([
          ("code", .integer(Int(refusal.code))), ("name", .string(refusal.name)), ("status", .string("\(refusal.status)")),
          ("meaning", Self.json(refusal.meaning)), ("remedy", Self.json(refusal.remedy)), ("detail", .string(refusal.detail)),
          ("notExecuted", .bool(refusal.notExecuted)), ("retry", .bool(refusal.retry)),
        ])
      )
    ])
  }

  private init(_ traced: TracedRefusal) {
    let report = FailureReport(traced.refusal)
    status = report.status
    text = report.text + "\n  追踪 trace: \(traced.trace.traceID)"
    guard case .object(let members) = report.json else {
      json = report.json
      return
    }
    json = .object(members + [("trace", .string(traced.trace.traceID))])
  }

  private init(_ failure: CommandFailure) {
    status = failure.status
    text = DisplayText.printable("yimen: \(Self.line(failure.meaning)) \(Self.line(failure.remedy))")
    json = .object([
      (
        "error",
        .object([
          ("exit", .integer(Int(failure.status.rawValue))), ("meaning", Self.json(failure.meaning)), ("remedy", Self.json(failure.remedy)),
        ])
      )
    ])
  }

  private static func line(_ text: Bilingual) -> String { "\(text.zh) / \(text.en)" }

  private static func json(_ text: Bilingual) -> JSONValue { .object([("zh", .string(text.zh)), ("en", .string(text.en))]) }
}
