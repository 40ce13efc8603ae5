/// How many uploads there are, or may be, on which no case relies, those included that still come; and what they take up.
public struct UploadRoom: Hashable, Sendable {
  public let files: Int
  /// As they were announced.
  public let bytes: Int

  public init(files: Int, bytes: Int) {
    self.files = files
    self.bytes = bytes
  }

  /// Whether there is room for one file more.
  /// - Parameters:
  ///   - size: its bytes.
  ///   - taken: what there is already.
  func fits(_ size: Int, beside taken: UploadRoom) -> Bool { taken.files < files && taken.bytes <= bytes - size }
}

extension UploadClaim {
  /// Looks, before a byte of it has come, whether the file may wait for a case beside those that do.
  /// - Parameters:
  ///   - subject: what the subject has under all of its ids.
  ///   - bringer: what whoever brings it has brought, for whomever.
  /// - Throws: ``UploadRefusal/subjectFull(_:)``, ``UploadRefusal/bringerFull(_:)``.
  public func check(beside subject: UploadRoom, of bringer: UploadRoom) throws(UploadRefusal) {
    guard UploadLimits.ofSubject.fits(size, beside: subject) else { throw .subjectFull(UploadLimits.ofSubject) }
    guard UploadLimits.ofBringer.fits(size, beside: bringer) else { throw .bringerFull(UploadLimits.ofBringer) }
  }
}
