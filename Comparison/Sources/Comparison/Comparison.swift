import Bus
import Foundation

/// Measures the suite beside what one would have picked else: `comparison [protobuf|grpc]… [--json] [--grpc-echo PROGRAM]`.
///
/// PROGRAM is the same echo over gRPC C++ (GRPCEcho/), built by `make compare` where Debian's package for it is installed.
@main
struct Comparison {
  enum Subject: String, CaseIterable { case protobuf, grpc }

  var subjects: [Subject] = []
  var isJSON = false
  var echoProgram: String?

  static func main() async {
    guard let comparison = Comparison(arguments: CommandLine.arguments.dropFirst()) else {
      print("usage: comparison [\(Subject.allCases.map(\.rawValue).joined(separator: "|"))]… [--json] [--grpc-echo PROGRAM]")
      exit(64)
    }
    do {
      try await comparison.run()
    } catch {
      try? FileHandle.standardError.write(contentsOf: Data("comparison: \(error)\n".utf8))
      exit(1)
    }
  }

  /// Nil where there is an argument that is not known.
  init?(arguments: ArraySlice<String>) {
    var rest = arguments
    while let argument = rest.popFirst() {
      if argument == "--json" {
        isJSON = true
      } else if argument == "--grpc-echo", let program = rest.popFirst() {
        echoProgram = program
      } else if let subject = Subject(rawValue: argument) {
        subjects.append(subject)
      } else {
        return nil
      }
    }
  }

  func run() async throws {
    // Before anything is measured: it would mean nothing if the two did not speak of the same bytes.
    try ProtobufComparison.check()
    for subject in subjects.isEmpty ? Subject.allCases : subjects {
      let measures =
        switch subject {
        case .protobuf: try ProtobufComparison.run()
        case .grpc: try await GRPCComparison.run(program: echoProgram)
        }
      for measure in measures { print(isJSON ? measure.json.text : measure.line) }
    }
  }
}
