import Bus
import Contracts
import ProtobufMessages
import SwiftProtobuf

/// Field coding of the submission that CodecBench encodes, beside swift-protobuf's: five interleaved rounds, medians.
enum ProtobufComparison {
  static let rounds = 5
  static let repetitions = 50_000

  /// What keeps the two from being compared.
  enum Difference: String, Error, CustomStringConvertible {
    case content = "swift-protobuf reads other content from our bytes"
    case bytes = "swift-protobuf writes other bytes for the same content"

    var description: String { rawValue }
  }

  /// Our bytes must be the same message to swift-protobuf, and the bytes that it writes the same message to us.
  static func check() throws {
    let submission = CodecBench.submission
    let bytes = submission.encoded()
    let message = try ProtobufSubmitCase(serializedBytes: bytes)
    guard message == ProtobufSubmitCase(submission) else { throw Difference.content }
    let written: [UInt8] = try message.serializedBytes()
    guard written == bytes, try SubmitCase(decoding: written) == submission else { throw Difference.bytes }
  }

  static func run() throws -> [Measure] {
    let submission = CodecBench.submission
    let message = ProtobufSubmitCase(submission)
    let bytes = submission.encoded()
    var times: [String: [Double]] = [:]
    func time(_ name: String, _ work: () -> Int) {
      times[name, default: []].append(CodecBench.nanoseconds(repetitions) { CodecBench.keep(work()) })
    }
    for _ in 0..<rounds {
      time("encode") { submission.encoded().count }
      time("protobuf encode") { (try? message.serializedBytes() as [UInt8])?.count ?? 0 }
      time("decode") { (try? SubmitCase(decoding: bytes))?.evidence.count ?? 0 }
      time("protobuf decode") { (try? ProtobufSubmitCase(serializedBytes: bytes))?.evidence.count ?? 0 }
    }
    func value(_ name: String) -> Double { median(times[name] ?? []) }
    return [
      Measure("protobuf.encode", value("encode"), "ns").atMost(0.5, timesFloor: value("protobuf encode")),
      Measure("protobuf.decode", value("decode"), "ns").atMost(0.5, timesFloor: value("protobuf decode")),
    ]
  }
}
