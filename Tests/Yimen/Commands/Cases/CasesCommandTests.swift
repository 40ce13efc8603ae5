import ArgumentParser
import Bus
import Contracts
import Testing

@testable import yimen

@Suite("yimen cases")
struct CasesCommandTests {
  /// Asked by commands of more than one call, or with a report of their own.
  private static let askedInSteps: [any Call.Type] = [
    AuditCases.self, BeginUpload.self, ExplainDeadline.self, ExplainDecision.self, FinishUpload.self, GetCase.self, ListFiles.self,
    ReadFileKeys.self,
    PutUploadPart.self, ReadDocument.self, ReadDocuments.self, ReadFile.self, ReadHistory.self, ReadUploadProgress.self,
    ReadViolations.self, SearchCaseActs.self,
  ]

  /// What services ask each other, and what `yimen calendar import` and `yimen identity export` ask.
  private static let askedElsewhere: [any Call.Type] = [CheckRead.self, ExportCases.self, ImportCalendar.self, ReadFilings.self]

  private static func leaves(of command: any ParsableCommand.Type) -> [any ParsableCommand.Type] {
    let parts = command.configuration.subcommands
    return parts.isEmpty ? [command] : parts.flatMap { leaves(of: $0) }
  }

  private static func method<Command: CallingCommand>(of command: Command.Type) -> String { Command.Request.method.name }

  @Test func `every method of cases that a person would use has a command`() {
    let calling = Self.leaves(of: CasesCommand.self).compactMap { $0 as? any CallingCommand.Type }.map { Self.method(of: $0) }
    let named = (Self.askedInSteps + Self.askedElsewhere).map { $0.method.name }
    let all = ContractRegistry.all.map { $0.method.name }.filter { $0.hasPrefix("case.") }
    #expect(Set(calling).union(named) == Set(all))
  }

  @Test func `every command teaches: what it does, in both languages, and an example of its call`() {
    for command in Self.leaves(of: CasesCommand.self) {
      let configuration = command.configuration
      let name = configuration.commandName ?? ""
      #expect(configuration.abstract.contains("。") && configuration.abstract.hasSuffix("."), "\(name)")
      #expect(configuration.discussion.contains("yimen cases "), "\(name)")
      #expect(configuration.discussion.contains(" \(name) "), "\(name)")
    }
  }
}
