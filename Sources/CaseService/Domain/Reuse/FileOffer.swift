/// An upload that somebody offers as evidence, with what is known of it.
public struct FileOffer: Hashable, Sendable {
  public let file: UploadedFile
  /// Whether it is of the one who applies.
  public let isApplicants: Bool
  public let isFinished: Bool
  public let hasExpired: Bool
  /// Whether the subject lets it be evidence in later cases.
  public let isReusable: Bool
  /// Whether another case relies on it.
  public let isUsedElsewhere: Bool

  public init(
    _ file: UploadedFile, isApplicants: Bool, isFinished: Bool, hasExpired: Bool, isReusable: Bool, isUsedElsewhere: Bool
  ) {
    self.file = file
    self.isApplicants = isApplicants
    self.isFinished = isFinished
    self.hasExpired = hasExpired
    self.isReusable = isReusable
    self.isUsedElsewhere = isUsedElsewhere
  }

  /// The file, where it may be evidence. Of another's nothing is told but that it is another's.
  public func taken() throws(UploadRefusal) -> UploadedFile {
    guard isApplicants else { throw .foreign }
    guard !hasExpired else { throw .expired }
    guard isFinished else { throw .unfinished }
    guard isReusable || !isUsedElsewhere else { throw .notReusable }
    return file
  }
}
