import CFuzzer
import FoundationEssentials
import Glibc

@testable import Bus

/// Runs one subject under libFuzzer: `Fuzz SUBJECT ARGUMENT…`, the arguments being libFuzzer's. `Fuzz SUBJECT --seeds VECTORS FOLDER`
/// writes what it starts from.
@main
struct Fuzz {
  nonisolated(unsafe) private static var subject = Subject.frames

  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count > 1, let chosen = Subject(rawValue: arguments[1]) else {
      print("usage: Fuzz \(Subject.allCases.map(\.rawValue).joined(separator: "|")) ARGUMENT…")
      exit(64)
    }
    if arguments.count == 5, arguments[2] == "--seeds" { return try write(chosen, from: arguments[3], to: arguments[4]) }
    unsafe subject = chosen
    // The subject is ours, the rest libFuzzer's.
    var count = CommandLine.argc - 1
    var rest: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = unsafe CommandLine.unsafeArgv + 1
    let status = unsafe LLVMFuzzerRunDriver(&count, &rest) { bytes, count in
      do throws(Fault) {
        try unsafe Fuzz.subject.run(Array(UnsafeBufferPointer(start: bytes, count: count)))
      } catch {
        fatalError(error.description)
      }
      return 0
    }
    exit(status)
  }

  private static func write(_ subject: Subject, from vectors: String, to folder: String) throws {
    for (number, seed) in try Corpus(folder: vectors).seeds(of: subject).enumerated() {
      try Data(seed).write(to: URL(filePath: "\(folder)/seed-\(number)"))
    }
  }
}
