import Dispatch
import Foundation
import ServiceKit
public import Store

/// A program of PostgreSQL's with what it is told. The password goes by the environment, since every user of the machine may see arguments.
public struct ToolCommand: Sendable, Hashable {
  /// Told each table when its rows are begun with, `schema.table`.
  public typealias Progress = @Sendable (_ table: String) -> Void

  public let program: String
  public let arguments: [String]
  public let environment: [String: String]

  /// Saves the schemas of services into a file, in one snapshot.
  public static func dump(_ address: PostgresAddress, services: [String], to file: String) -> ToolCommand {
    ToolCommand(
      program: "pg_dump",
      arguments: ["--format=custom", "--no-owner", "--no-privileges"] + schemas(services) + [
        "--file=\(file)", "--dbname=\(address.connectionString)",
      ],
      environment: address.environment)
  }

  /// Puts the schemas of services back, all of them or nothing.
  /// - Parameter making: whether the schemas are made as well: not where an operator has made them.
  public static func restore(_ address: PostgresAddress, services: [String], from file: String, making: Bool) -> ToolCommand {
    ToolCommand(
      program: "pg_restore",
      arguments: ["--single-transaction", "--exit-on-error", "--no-owner", "--no-privileges"] + (making ? [] : schemas(services))
        + ["--dbname=\(address.connectionString)", file],
      environment: address.environment)
  }

  private static func schemas(_ services: [String]) -> [String] { services.map { "--schema=\(StoreView.schema(of: $0))" } }

  /// As a shell takes it, without the password.
  public var text: String { ([program] + arguments).map(Self.quoted).joined(separator: " ") }

  private static func quoted(_ argument: String) -> String {
    let isPlain = argument.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "-_=./:,@%+".contains($0)) }
    return isPlain && !argument.isEmpty ? argument : "'\(argument.replacing("'", with: "'\\''"))'"
  }

  /// Runs it; what it says goes to standard error.
  /// - Parameter progress: nil: nobody is told.
  /// - Throws: ``BackupError/noTool(_:command:)``, ``BackupError/toolFailed(_:status:)``.
  func run(progress: Progress? = nil) async throws(BackupError) {
    let process = Process()
    guard let path = Self.path(of: program) else { throw .noTool(program, command: text) }
    process.executableURL = URL(filePath: path)
    process.arguments = (progress == nil ? [] : ["--verbose"]) + arguments
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { _, new in new }
    process.environment?[SecretVariable.identityKey.name] = nil
    // Its words are read, so that they are not to be translated.
    if progress != nil { process.environment?["LC_ALL"] = "C" }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.standardError
    let status: Int32? = await withCheckedContinuation { continuation in
      DispatchQueue.global().async { continuation.resume(returning: end(of: process, progress)) }
    }
    guard let status else { throw .noTool(program, command: text) }
    guard status == 0 else { throw .toolFailed(program, status: status) }
  }

  /// - Returns: Its status; nil where it cannot be started.
  private func end(of process: Process, _ progress: Progress?) -> Int32? {
    let words = Pipe()
    if progress != nil { process.standardError = words }
    do { try process.run() } catch { return nil }
    // The program has its own, and what it says ends with it.
    try? words.fileHandleForWriting.close()
    if let progress { hear(words.fileHandleForReading, progress) }
    try? words.fileHandleForReading.close()
    process.waitUntilExit()
    return process.terminationStatus
  }

  private func hear(_ words: FileHandle, _ progress: Progress) {
    var rest = Data()
    while case let data = words.availableData, !data.isEmpty {
      rest += data
      while let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
        switch ToolLine(String(decoding: rest[..<end], as: UTF8.self), of: program) {
        case .table(let table): progress(table)
        case .step: break
        case .message(let line): FileHandle.standardError.write(Data((line + "\n").utf8))
        }
        rest.removeSubrange(...end)
      }
    }
  }

  private static func path(of program: String) -> String? {
    let places = (ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin").split(separator: ":")
    return places.map { "\($0)/\(program)" }.first { FileManager.default.isExecutableFile(atPath: $0) }
  }
}
