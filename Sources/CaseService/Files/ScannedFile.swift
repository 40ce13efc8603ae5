public import CaseDomain

/// A file as a scanner gets it: whole, and of the type that it was found to be.
public struct ScannedFile: Sendable {
  public let type: FileType
  public let bytes: [UInt8]

  public init(type: FileType, bytes: [UInt8]) {
    self.type = type
    self.bytes = bytes
  }
}
