import Bus
import Foundation

/// How far an import has come, kept beside its file, so that one that was stopped goes on where it was.
struct ImportProgress: Equatable {
  /// Lines that are done with.
  var lines = 0
  /// Over these lines (``SubjectLines/digest``), by which another file in the place of the one that was begun is seen; empty where a program of before
  /// kept none.
  var digest = ""
  var registered = 0
  var known = 0
  var refused = 0
  /// Bytes of the report of refused lines that belong to the lines above.
  var reportBytes = 0

  static func path(of file: String) -> String { "\(file).progress" }

  /// The progress that a file tells; nil where there is none, or it is not sound.
  init?(readingFor file: String) {
    guard let data = FileManager.default.contents(atPath: Self.path(of: file)), let text = String(data: data, encoding: .utf8),
      let json = try? JSONValue(parsing: text)
    else { return nil }
    func count(_ name: String) -> Int? { if case .integer(let value)? = json[name], value >= 0 { value } else { nil } }
    guard let lines = count("lines"), let registered = count("registered"), let known = count("known"), let refused = count("refused"),
      let reportBytes = count("reportBytes")
    else { return nil }
    if case .string(let digest)? = json["digest"] { self.digest = digest }
    (self.lines, self.registered, self.known, self.refused, self.reportBytes) = (lines, registered, known, refused, reportBytes)
  }

  init() {}

  /// Takes the place of what was kept before, at once or not at all.
  func keep(for file: String) throws {
    var kept = counts
    kept.append(("digest", .string(digest)))
    try Data(JSONValue.object(kept).text.utf8).write(to: URL(fileURLWithPath: Self.path(of: file)), options: .atomic)
  }

  var json: JSONValue { .object(counts) }

  private var counts: [(name: String, value: JSONValue)] {
    [
      ("lines", .integer(lines)), ("registered", .integer(registered)), ("known", .integer(known)), ("refused", .integer(refused)),
      ("reportBytes", .integer(reportBytes)),
    ]
  }
}
