public import Bus

/// What stands for one material in a case.
public struct Evidence: Message, Hashable {
  public var material = ""
  public var source: EvidenceSource = .unspecified
  /// The certificate's id.
  public var certificate = ""
  /// SHA-256 of the file, hexadecimal.
  public var digest = ""
  /// The material's name; set by the service.
  public var name = ""
  /// Of an upload: its id (`case.finishUpload`). A digest without it names a file that the channel keeps itself, on which no rule decides.
  public var upload = ""
  /// The upload's media type; set by the service.
  public var type = ""
  /// The upload's bytes; set by the service.
  public var size = 0
  /// The material's name in English; set by the service, empty where there is none.
  public var nameEnglish = ""

  public init() {}

  public mutating func fields(_ visit: inout some FieldVisitor) throws(WireError) {
    try visit(1, "material", &material)
    try visit(2, "source", &source)
    try visit(3, "certificate", &certificate)
    try visit(4, "digest", &digest)
    try visit(5, "name", &name)
    try visit(6, "upload", &upload)
    try visit(7, "type", &type)
    try visit(8, "size", &size)
    try visit(9, "nameEnglish", &nameEnglish)
  }
}
