import FoundationEssentials

@testable import Bus

/// What mutation starts from: the bytes of `docs/vectors`, each in the form that a subject reads.
struct Corpus {
  private let bytes: [String: [[UInt8]]]
  private let values: [String]

  /// - Parameter folder: where `docs/vectors` lies.
  init(folder: String) throws {
    var bytes: [String: [[UInt8]]] = [:]
    var values: [String] = []
    for name in ["frames", "extensions", "fields", "control", "calls"] {
      let json = try JSONValue(parsing: String(contentsOf: URL(filePath: "\(folder)/\(name).json"), encoding: .utf8))
      guard case .array(let vectors) = json["vectors"] else { throw Fault(description: "\(name) holds no vectors") }
      for vector in vectors {
        guard case .string(let digits) = vector["hex"], let read = Hexadecimal.bytes(digits) else { continue }
        bytes[name, default: []].append(read)
        if name == "fields", let value = vector["value"] { values.append(value.text) }
      }
    }
    self.bytes = bytes
    self.values = values
  }

  private func all(_ names: String...) -> [[UInt8]] { names.flatMap { bytes[$0] ?? [] } }

  func seeds(of subject: Subject) -> [[UInt8]] {
    let frames = all("frames", "control", "calls")
    switch subject {
    case .frames: return frames
    case .extensions: return all("extensions")
    case .fields:
      let samples = all("fields").flatMap { body in
        [FieldSubject.sample.rawValue, FieldSubject.sample.rawValue | FieldSubject.asJSON].map { [$0] + body }
      }
      return samples + frames.compactMap(Self.body).map { [FieldSubject.control.rawValue | FieldSubject.asJSON] + $0 }
    case .json: return values.map { Array($0.utf8) }
    case .engine: return EngineSubject.seeds(frames)
    }
  }

  private static func body(_ frame: [UInt8]) -> ArraySlice<UInt8>? {
    var reader = FrameReader(frame)
    guard let record = try? reader.next(), !record.body.isEmpty else { return nil }
    return record.body
  }
}
