import Bus
import Contracts

/// docs/vectors/messages.json: messages as the versions of the contracts wrote them. It is added to, and what is in it stays.
struct RecordingFile {
  static let path = "docs/vectors/messages.json"
  static let about =
    "Every request, reply, event payload, event and principal with all its fields, as each version of contracts.lock wrote it; written by "
    + "`make contracts`, which only adds. value: the fields by their names then, bytes as hexadecimal digits."

  var recordings: [Recording] = []

  /// The lines of the recordings, which the seal is taken of.
  private var lines: [String] { recordings.map(\.json.text) }

  var seal: RecordingSeal {
    RecordingSeal(count: recordings.count, checksum: Checksum.crc32c(Array(lines.joined(separator: "\n").utf8)))
  }

  var text: String {
    ([
      "{", "\"about\": \(JSONValue.string(Self.about).text),", "\"vectors\": [", lines.map { "  " + $0 }.joined(separator: ",\n"), "]", "}",
      "",
    ])
    .joined(separator: "\n")
  }

  init() {}

  init(reading text: String) throws {
    guard case .array(let vectors) = try JSONValue(parsing: text)["vectors"] else { throw WireError.wrongJSON("vectors") }
    recordings = try vectors.map { try Recording(json: $0) }
  }

  /// Adds the messages of today that are not recorded as they are written today.
  mutating func add(_ samples: [Recording]) {
    for sample in samples where !contains(sample) { recordings.append(sample) }
  }

  /// Whether a message is recorded, by whichever version, with these bytes and names.
  func contains(_ sample: Recording) -> Bool {
    recordings.contains { $0.message == sample.message && $0.bytes == sample.bytes && $0.value == sample.value }
  }
}
