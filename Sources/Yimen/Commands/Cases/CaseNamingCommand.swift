import Bus
import Contracts

/// A command whose method knows a case by its id alone, and that takes the number as well.
protocol CaseNamingCommand: CallingCommand {
  /// Where the request names the case; nil: nowhere.
  static var caseField: WritableKeyPath<Request, String>? { get }
  /// Where it says what it is for, with the case that is handled; nil: nowhere.
  static var purposeField: WritableKeyPath<Request, Purpose?>? { get }
  /// As whom it asks.
  var asker: Principal { get }
}

extension CaseNamingCommand {
  static var caseField: WritableKeyPath<Request, String>? { nil }
  static var purposeField: WritableKeyPath<Request, Purpose?>? { nil }

  var asker: Principal { principal.principal }

  func run(to output: Output) async throws {
    let request = try request()
    let options = CallOptions(timeout: .seconds(10), principal: asker)
    let lookUp = CaseLookUp(caseField: Self.caseField, purposeField: Self.purposeField)
    try tell(
      try await SuiteClient.run(suite) { node in
        try await node.call(try await lookUp.resolved(request, on: node, options), options)
      }, to: output)
  }
}
