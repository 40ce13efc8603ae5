/// What was found out about a text that should be a number.
public struct IdentifierFinding: Sendable, Hashable {
  /// What the checks decided.
  public enum Outcome: Sendable, Hashable {
    /// Every check of the kind holds, and of no other kind.
    case valid(IdentifierKind)
    /// Every check of two kinds holds.
    case ambiguous(IdentifierKind, IdentifierKind)
    /// No kind's checks all hold; the kind is the one whose shape fits best.
    case invalid(IdentifierKind, IdentifierReason)
    /// The text looks like no kind of number.
    case unknown(IdentifierReason)
  }

  public let outcome: Outcome

  /// The text as the rules read it: blanks at the ends cut, full-width digits and letters narrowed, small letters made capital.
  public let normalised: String

  /// What the number tells; empty unless it is valid.
  public let facts: IdentifierFacts

  /// What is odd about a valid number.
  public let warnings: [IdentifierWarning]

  /// Whether the text is a valid number of exactly one kind.
  public var isValid: Bool {
    if case .valid = outcome { true } else { false }
  }

  /// The kind, where one was decided or fits best.
  public var kind: IdentifierKind? {
    switch outcome {
    case .valid(let kind), .invalid(let kind, _): kind
    case .ambiguous, .unknown: nil
    }
  }

  /// The kinds that fit: one, or the two of an ambiguous number.
  public var kinds: [IdentifierKind] {
    switch outcome {
    case .valid(let kind), .invalid(let kind, _): [kind]
    case .ambiguous(let first, let second): [first, second]
    case .unknown: []
    }
  }

  /// The kind's code, `ambiguous` or `unknown`.
  public var kindCode: String {
    switch outcome {
    case .valid(let kind), .invalid(let kind, _): kind.rawValue
    case .ambiguous: "ambiguous"
    case .unknown: "unknown"
    }
  }

  /// Why it is not valid; nil where it is.
  public var reason: IdentifierReason? {
    switch outcome {
    case .valid: nil
    case .ambiguous: .ambiguous
    case .invalid(_, let reason), .unknown(let reason): reason
    }
  }

  /// The one form by which a valid number is stored and compared: 15 places of a resident become 18.
  public var canonical: String {
    guard case .valid(.resident) = outcome, normalised.utf8.count == 15 else { return normalised }
    return ResidentNumber.converted(fromFifteen: normalised) ?? normalised
  }
}
