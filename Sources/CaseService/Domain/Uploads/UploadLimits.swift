/// The limits of uploads, in one place.
public enum UploadLimits {
  /// Bytes of one file: 20 MiB, a scan of some dozens of pages.
  public static let size = 20 << 20
  /// Bytes of one part, which is one row: a part and what goes with it fit one record of the bus several times over.
  public static let partSize = 256 * 1_024
  /// Characters of a file's name.
  public static let name = 200
  /// Uploads of one subject that are not finished.
  public static let unfinished = 20
  /// Uploads of one subject on which no case relies: what two cases with as much evidence as they may have bring.
  public static let ofSubject = UploadRoom(files: 2 * CaseLimits.evidence, bytes: 1 << 30)
  /// The same of whoever brings them, a clerk at a window or an agent: a day's work for many subjects, that was not filed.
  public static let ofBringer = UploadRoom(files: 2_000, bytes: 4 << 30)
  /// Uploads of a subject that one call looks at where it lists some of them.
  public static let listedPerCall = 1_000
  /// Places of missing parts that are told.
  public static let missingTold = 100
  /// Entries of an archive that are looked at; one with more is refused.
  public static let archiveEntries = 10_000
  /// For how long an upload may stay unfinished, in microseconds: a day.
  public static let unfinishedLife = 86_400 * 1_000_000
  /// For how long a finished one waits for a case to rely on it, in microseconds: 30 days, or longer while a draft names it.
  public static let unusedLife = 30 * unfinishedLife
  /// For how long a content stays that nobody refers to any more, in microseconds: a day.
  public static let contentLife = unfinishedLife
}
