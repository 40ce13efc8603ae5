import Bus
import CaseDomain

/// One piece of evidence, as it is kept.
struct EvidenceRecord: Message {
  private enum Source: Int {
    case certificate = 1
    case upload = 2
    case paper = 3
    case declaration = 4
  }

  var material = ""
  var source = 0
  /// The certificate's id, or the file's digest.
  var reference = ""
  var certificateType = ""

  init() {}

  init(_ evidence: Evidence) {
    material = evidence.material
    switch evidence.source {
    case .certificate(let id, let type):
      source = Source.certificate.rawValue
      reference = id
      certificateType = type
    case .upload(let digest):
      source = Source.upload.rawValue
      reference = digest
    case .paper: source = Source.paper.rawValue
    case .declaration: source = Source.declaration.rawValue
    }
  }

  func evidence() throws(KeptCaseFault) -> Evidence {
    switch Source(rawValue: source) {
    case .certificate: Evidence(material: material, source: .certificate(id: reference, type: certificateType))
    case .upload: Evidence(material: material, source: .upload(digest: reference))
    case .paper: Evidence(material: material, source: .paper)
    case .declaration: Evidence(material: material, source: .declaration)
    case nil: throw .unreadable("source")
    }
  }

  mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "material", &material)
    try visit(2, "source", &source)
    try visit(3, "reference", &reference)
    try visit(4, "certificateType", &certificateType)
  }
}

extension [EvidenceRecord] {
  func evidence() throws(KeptCaseFault) -> [Evidence] {
    var evidence: [Evidence] = []
    for record in self { evidence.append(try record.evidence()) }
    return evidence
  }
}
