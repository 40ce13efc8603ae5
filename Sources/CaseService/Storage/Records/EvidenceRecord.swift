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
  /// Of a file that is kept here: its upload, type and bytes; empty, and 0, for one by its digest alone.
  var upload = ""
  var fileType = ""
  var size = 0

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
    case .uploaded(let file):
      source = Source.upload.rawValue
      reference = file.digest
      upload = file.id
      fileType = file.type.rawValue
      size = file.size
    case .paper: source = Source.paper.rawValue
    case .declaration: source = Source.declaration.rawValue
    }
  }

  func evidence() throws(KeptCaseFault) -> Evidence {
    switch Source(rawValue: source) {
    case .certificate: Evidence(material: material, source: .certificate(id: reference, type: certificateType))
    case .upload where !upload.isEmpty:
      Evidence(
        material: material,
        source: .uploaded(UploadedFile(id: upload, digest: reference, type: try FileType(kept: fileType, "fileType"), size: size)))
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
    try visit(60, "upload", &upload)
    try visit(61, "fileType", &fileType)
    try visit(62, "size", &size)
  }
}

extension [EvidenceRecord] {
  func evidence() throws(KeptCaseFault) -> [Evidence] {
    var evidence: [Evidence] = []
    for record in self { evidence.append(try record.evidence()) }
    return evidence
  }
}
