import Foundation
import ServiceKit
public import Store

/// A program of PostgreSQL's with what it is told. The password goes by the environment, since every user of the machine may see arguments.
public struct ToolCommand: Sendable, Hashable {
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
  /// - Throws: ``BackupError/noTool(_:command:)``, ``BackupError/toolFailed(_:status:)``.
  func run() async throws(BackupError) {
    let process = Process()
    guard let path = Self.path(of: program) else { throw .noTool(program, command: text) }
    process.executableURL = URL(filePath: path)
    process.arguments = arguments
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { _, new in new }
    process.environment?[SecretVariable.identityKey.name] = nil
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.standardError
    let status: Int32? = await withCheckedContinuation { continuation in
      process.terminationHandler = { continuation.resume(returning: $0.terminationStatus) }
      do { try process.run() } catch { continuation.resume(returning: nil) }
    }
    guard let status else { throw .noTool(program, command: text) }
    guard status == 0 else { throw .toolFailed(program, status: status) }
  }

  private static func path(of program: String) -> String? {
    let places = (ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin").split(separator: ":")
    return places.map { "\($0)/\(program)" }.first { FileManager.default.isExecutableFile(atPath: $0) }
  }
}
