/// Why an upload, or its use, is not taken. Nothing has happened when one is thrown.
public enum UploadRefusal: Error, Hashable, Sendable {
  // What is announced.
  case nothing
  case tooLarge(limit: Int)
  case typeNotTaken
  case nameUnfit
  case digestUnfit
  case tooMany(limit: Int)
  /// The subject has as much as it may that belongs to no case.
  case subjectFull(UploadRoom)
  /// Whoever brings it has brought as much as they may that belongs to no case.
  case bringerFull(UploadRoom)

  // The parts.
  case misplaced(partSize: Int)
  case partOfOtherLength(expected: Int)
  /// Another part came at the same place before.
  case partDiffers(offset: Int)
  case ended
  /// A draft names it.
  case inDraft

  // The whole.
  case partsMissing(first: Int, count: Int)
  case digestDiffers
  /// The content is of another type than was announced; nil: of none that is taken.
  case typeDiffers(announced: FileType, found: FileType?)
  /// The content has no end of its type.
  case endsEarly(FileType)
  case unsafe(ScanFinding)

  // Its use as evidence.
  case foreign
  case expired
  case unfinished
  case notReusable
}
