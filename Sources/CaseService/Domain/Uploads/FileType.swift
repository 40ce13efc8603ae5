/// A type of file that is taken as evidence.
public enum FileType: String, CaseIterable, Hashable, Sendable {
  case pdf, jpeg, png
  /// 版式文档 (GB/T 33190): an archive with an entry `OFD.xml`.
  case ofd
  case zip
  /// Text in UTF-8.
  case plain

  public var mediaType: String {
    switch self {
    case .pdf: "application/pdf"
    case .jpeg: "image/jpeg"
    case .png: "image/png"
    case .ofd: "application/ofd"
    case .zip: "application/zip"
    case .plain: "text/plain"
    }
  }

  /// Nil for a type that is not taken.
  public init?(mediaType: String) {
    guard let type = Self.allCases.first(where: { $0.mediaType == mediaType }) else { return nil }
    self = type
  }
}
