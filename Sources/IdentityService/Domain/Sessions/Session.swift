import Civics

/// What an applicant opened by proving who they are. It has an end that nothing puts off.
public struct Session: Sendable, Hashable {
  /// Most bytes of a device's label and of a channel.
  public static let longestLabel = 128
  /// Most sessions of one subject that stand at once.
  public static let most = 32

  /// Where a session stands at a moment.
  public enum Standing: String, Sendable, Hashable, CaseIterable {
    case standing
    /// Ended by somebody.
    case ended
    /// Its time is over.
    case expired
  }

  /// By what people name it: not the id that proves it.
  public let name: String
  public let subject: SubjectID
  public let proof: SessionProof
  public let device: String
  public let channel: String
  /// Microseconds since 1970.
  public let opened: Int
  /// Microseconds since 1970: the first moment at which it does not stand.
  public let until: Int
  /// Microseconds since 1970; nil: nobody ended it.
  public let ended: Int?

  public init(
    name: String, subject: SubjectID, proof: SessionProof, device: String, channel: String, opened: Int, until: Int, ended: Int? = nil
  ) {
    self.name = name
    self.subject = subject
    self.proof = proof
    self.device = device
    self.channel = channel
    self.opened = opened
    self.until = until
    self.ended = ended
  }

  public var level: AssuranceLevel { proof.level }

  public func standing(at time: Int) -> Standing {
    if ended != nil { return .ended }
    return time < until ? .standing : .expired
  }

  /// Opens a session.
  /// - Parameter others: how many sessions of the subject stand.
  /// - Throws: `proofNotTaken`, `sessionLabelInvalid`, `sessionsTooMany`.
  public static func open(_ session: Session, by opener: SessionProof.Opener, others: Int) throws(IdentityRefusal) -> [IdentityEvent] {
    guard session.proof.isTaken(from: opener) else { throw .proofNotTaken(session.proof) }
    for label in [session.device, session.channel] {
      guard label.utf8.count <= longestLabel, label.utf8.allSatisfy({ $0 >= 32 && $0 != 127 }) else { throw .sessionLabelInvalid }
    }
    // The device's is sealed; the channel stands in the clear.
    guard PlainText.namesNobody(session.channel) else { throw .sessionLabelInvalid }
    guard others < most else { throw .sessionsTooMany(most: most) }
    return [.sessionOpened(session)]
  }

  /// Ends it; nothing happens to one that stands no more.
  public func end(at time: Int) -> [IdentityEvent] {
    guard standing(at: time) == .standing else { return [] }
    return [
      .sessionEnded(
        Session(
          name: name, subject: subject, proof: proof, device: device, channel: channel, opened: opened, until: until, ended: time))
    ]
  }
}
