/// What is told bytes of any kind, and must neither end the program nor contradict itself. libFuzzer runs it (Fuzz/), and so does
/// `MutationTests`.
enum Subject: String, CaseIterable {
  case frames, extensions, fields, json, engine

  func run(_ bytes: [UInt8]) throws(Fault) {
    switch self {
    case .frames: try FrameSubject.run(bytes)
    case .extensions: try ExtensionSubject.run(bytes)
    case .fields: try FieldSubject.run(bytes)
    case .json: try JSONSubject.run(bytes)
    case .engine: try EngineSubject.run(bytes)
    }
  }
}
