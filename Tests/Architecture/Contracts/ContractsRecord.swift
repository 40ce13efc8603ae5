import Bus
import Contracts
import Foundation

/// contracts.lock and the recorded messages as they stand in the repository; `make contracts` has them written anew first.
struct ContractsRecord {
  static let lockPath = "contracts.lock"
  /// Set by `make contracts`.
  static let writeVariable = "YIMEN_WRITE_CONTRACTS"
  /// Set by `make contracts ACCEPT_BREAKING_CONTRACTS=yes`.
  static let acceptVariable = "YIMEN_ACCEPT_BREAKING_CONTRACTS"

  var lock: ContractLock
  var file: RecordingFile

  /// Read once a run, so that all tests see what was written.
  static let inRepository = Result { try ContractsRecord(writing: isSet(writeVariable), isBreakingAccepted: isSet(acceptVariable)) }

  /// - Throws: where a file cannot be read, or where it is asked to write and the recordings are not those of the lock.
  private init(writing: Bool, isBreakingAccepted: Bool) throws {
    file = try Self.read(RecordingFile.path).map { try RecordingFile(reading: $0) } ?? RecordingFile()
    lock = try Self.read(Self.lockPath).map { try ContractLock(reading: $0) } ?? ContractLock(.current)
    guard writing else { return }
    guard lock.recordings == file.seal else { throw RecordingsAltered() }
    // What breaks peers is not recorded: the file stays, and the tests say of each change whom it breaks.
    guard let next = try? lock.succeeded(by: .current, isBreakingAccepted: isBreakingAccepted) else { return }
    lock = next
    file.add(Self.samples(contract: lock.version))
    lock.recordings = file.seal
    try Self.write(lock.text, to: Self.lockPath)
    try Self.write(file.text, to: RecordingFile.path)
  }

  /// Every message that travels by itself, with all its fields, as it is written today.
  static func samples(contract: Int) -> [Recording] {
    var seen: Set<String> = []
    return ContractRegistry.messages.filter { seen.insert("\($0)").inserted }.map { sample(of: $0, contract: contract) }
  }

  private static func sample<Value: Message>(of type: Value.Type, contract: Int) -> Recording {
    let message = MessageSample.of(type)
    return Recording(contract: contract, message: "\(type)", bytes: message.encoded(), value: message.json(revealing: true))
  }

  private static func isSet(_ variable: String) -> Bool { ProcessInfo.processInfo.environment[variable]?.isEmpty == false }

  private static func read(_ path: String) throws -> String? {
    let file = SourceFile.root.appending(path: path)
    return FileManager.default.fileExists(atPath: file.path) ? try String(contentsOf: file, encoding: .utf8) : nil
  }

  private static func write(_ text: String, to path: String) throws {
    try text.write(to: SourceFile.root.appending(path: path), atomically: true, encoding: .utf8)
  }
}

/// What was recorded is not what the lock was written over.
struct RecordingsAltered: Error, CustomStringConvertible {
  var description: String {
    "\(RecordingFile.path) is not what \(ContractsRecord.lockPath) sealed: recordings are added to, never altered or taken away; take both "
      + "files as they were last committed, and run: make contracts"
  }
}
