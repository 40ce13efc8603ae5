import ArgumentParser

/// What concerns numbers of persons and bodies, whose they are, and who acts for them.
struct IdentityCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "identity",
    abstract: "号码与身份。Numbers of persons, bodies and certificates, whose they are, and who acts for whom.",
    discussion: """
        yimen identity check 11010519491231002X            不需要服务 without a suite
        yimen identity register --name 测试人 --number 440604200802299224
        yimen identity resolve 440604200802299224 --as clerk:window-3 --case CASE --step verify
        yimen identity number add SUBJECT passport:E12345678 --as clerk:window-3
        yimen identity duplicates                          疑似重复 who may be one
        yimen identity merge MERGED --into STAYS --ground "…"
        yimen identity history SUBJECT --as auditor:audit-1
        yimen identity reads SUBJECT --as applicant:SUBJECT      谁查阅过 who looked
        yimen identity contact put SUBJECT --mail someone@example.org --as applicant:SUBJECT
        yimen identity renew-certificate CERTIFICATE --until 2036-09-01 --as approver:desk-1
      """,
    subcommands: [
      IdentityCheckCommand.self, IdentityRegisterCommand.self, IdentityResolveCommand.self, IdentityReadCommand.self,
      IdentityNumberCommand.self, IdentityMergeCommand.self, IdentityUnmergeCommand.self, IdentityMergesCommand.self,
      IdentityDuplicatesCommand.self, IdentityHistoryCommand.self, IdentityReadsCommand.self,
      IdentityContactCommand.self, IdentityBaseCommand.self,
      CertificatesCommand.self, ReadCertificateCommand.self, IssueCertificateCommand.self, RenewCertificateCommand.self,
      ChangeCertificateCommand.self,
      VerifyCertificateCommand.self, CopyCertificateCommand.self, CheckCopyCommand.self, VerificationKeyCommand.self,
      CertificateTypesCommand.self, PutCertificateTypeCommand.self, MandateCommand.self, SessionCommand.self,
      IdentityExportCommand.self, IdentityEraseCommand.self, IdentityKeysCommand.self,
      IdentityImportCommand.self, IdentityGenerateCommand.self, LedgerCommand.self, BrowsingCommand.self,
    ])
}
