public import Civics

/// The wish to erase what names a subject, and the decision (个人信息保护法, art. 47).
public struct Erasure: Sendable, Hashable {
  /// A case of the subject, as far as it bears on an erasure.
  public struct KnownCase: Sendable, Hashable {
    public let id: String
    /// The day on which it ended; nil: it is open.
    public let ended: Day?

    public init(id: String, ended: Day?) {
      self.id = id
      self.ended = ended
    }
  }

  /// Most characters of a ground.
  public static let longestGround = 200
  /// Most years for which records may have to be kept.
  public static let mostYears = 100

  public let ground: String

  /// - Parameter ground: why, as the law has it. It is kept for good, so that it must name no person.
  /// - Throws: `erasureGroundInvalid` where it is empty, too long, holds control characters, a mail address or a long number.
  public init(ground: String) throws(IdentityRefusal) {
    guard ground.contains(where: { !$0.isWhitespace }), ground.count <= Erasure.longestGround, Ground.namesNobody(ground)
    else { throw .erasureGroundInvalid }
    self.ground = ground
  }

  /// Decides on what was gathered.
  /// - Parameters:
  ///   - subjects: all ids that mean the subject.
  ///   - certificates: the subject's, of every state.
  ///   - years: for how many years after the end of the last case records are kept.
  /// - Throws: `erasureCaseOpen`, `erasureCertificateHolds`, `erasureKeepingRuns`.
  public func decide(
    _ subjects: [SubjectID], cases: [KnownCase], certificates: [Certificate], keptFor years: Int, today: Day
  ) throws(IdentityRefusal) -> [IdentityEvent] {
    if let open = cases.first(where: { $0.ended == nil }) { throw .erasureCaseOpen(open.id) }
    if let held = certificates.first(where: { Erasure.binds($0, on: today) }) { throw .erasureCertificateHolds(held.type) }
    if let last = cases.compactMap(\.ended).max() {
      let until = last.adding(years: years)
      guard today > until || years == 0 else { throw .erasureKeepingRuns(until: until) }
    }
    return subjects.map { .subjectErased($0, ground: ground) }
  }

  /// One that is withheld may be given back, so that it binds as one that holds; so does one that will only begin.
  private static func binds(_ certificate: Certificate, on day: Day) -> Bool {
    (certificate.state == .valid || certificate.state == .withheld) && day <= certificate.expires ?? day
  }
}
