import Bus
import Contracts
import ServiceKit

/// A service that seals what it keeps, as the commands for its keys know it.
protocol SealingKeysOwner: Sendable {
  associatedtype Question: Call where Question.Reply == FieldKeyList
  /// The service's name.
  static var service: String { get }
  /// What the command line calls the keys, before a subcommand: `yimen identity keys`.
  static var command: String { get }
  static var question: Question { get }
  static func file(in directory: String) -> KeyFile
}

/// The keys that seal personal data.
enum PersonalDataKeys: SealingKeysOwner {
  static let service = "identity"
  static let command = "yimen identity keys"
  static let question = ReadFieldKeys()
  static func file(in directory: String) -> KeyFile { .identity(in: directory) }
}

/// The keys that seal files of cases.
enum CaseFileKeys: SealingKeysOwner {
  static let service = "case"
  static let command = "yimen cases keys"
  static let question = ReadFileKeys()
  static func file(in directory: String) -> KeyFile { .caseFiles(in: directory) }
}
