/// What the bytes of a file say that it is, whatever it is called.
public enum FileContent {
  /// Bytes at the end of a file in which its type's end is looked for.
  private static let tail = 1_024
  private static let pngHead: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
  /// The chunk IEND, whole.
  private static let pngEnd: [UInt8] = [0, 0, 0, 0, 0x49, 0x45, 0x4E, 0x44, 0xAE, 0x42, 0x60, 0x82]
  private static let jpegHead: [UInt8] = [0xFF, 0xD8, 0xFF]
  private static let jpegEnd: [UInt8] = [0xFF, 0xD9]

  /// The type that the content has; nil: none that is taken.
  public static func type(of bytes: [UInt8]) -> FileType? {
    if bytes.starts(with: pngHead) { return .png }
    if bytes.starts(with: jpegHead) { return .jpeg }
    // Readers take a PDF whose head stands somewhere in its first kilobyte.
    if bytes.prefix(tail).contains(bytesOf: "%PDF-") { return .pdf }
    if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) {
      return ArchiveDirectory(bytes)?.names.contains("OFD.xml") == true ? .ofd : .zip
    }
    return isText(bytes) ? .plain : nil
  }

  /// Checks that a content is of the type that was announced, and has its end.
  public static func check(_ bytes: [UInt8], announced: FileType) throws(UploadRefusal) {
    let found = type(of: bytes)
    // A document is an archive as well, and one that is cut off does not show that it is a document.
    let isArchive = found == .zip || found == .ofd
    if isArchive, announced == .zip || announced == .ofd, ArchiveDirectory(bytes) == nil { throw .endsEarly(announced) }
    guard found == announced || announced == .zip && found == .ofd else { throw .typeDiffers(announced: announced, found: found) }
    guard hasEnd(bytes, of: announced) else { throw .endsEarly(announced) }
  }

  private static func hasEnd(_ bytes: [UInt8], of type: FileType) -> Bool {
    switch type {
    case .pdf: bytes.suffix(tail).contains(bytesOf: "%%EOF")
    case .png: bytes.suffix(pngEnd.count).elementsEqual(pngEnd)
    // Cameras write some bytes of their own after it.
    case .jpeg: bytes.suffix(tail).firstIndex(ofBytes: jpegEnd) != nil
    case .zip, .ofd, .plain: true
    }
  }

  private static func isText(_ bytes: [UInt8]) -> Bool {
    guard let text = String(validating: bytes, as: UTF8.self) else { return false }
    return text.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F || $0 == "\n" || $0 == "\r" || $0 == "\t" }
  }
}
