import ArgumentParser

extension CasesCommand {
  /// Files that cases rely on.
  static let files: [any ParsableCommand.Type] = [
    CasesUploadCommand.self, CasesUploadProgressCommand.self, CasesCancelUploadCommand.self, CasesAllowReuseCommand.self,
    CasesEvidenceCommand.self, CasesKeysCommand.self,
  ]
}
