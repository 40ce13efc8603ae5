/// Decides by rule what a number is and whether it is right. No list of known people has a part in it.
///
/// Kinds, layouts and weights are those of GB 11643, GB 32100, GB 11714, GB/T 36904 and the permanent resident card.
public enum Identifier {
  /// Longest text that is looked at, in bytes. The longest identifiers are those of certificates, of up to 215 places, each of three bytes where it
  /// is typed full-width.
  public static let longest = 768

  /// A text that misses the shape of the nearest kind in so many places looks like no number at all.
  private static let tooManyMisfits = 5

  /// Inspects what a person wrote: the text is normalised once, then judged strictly.
  ///
  /// A kind is decided by the checks that hold. Where two kinds' checks all hold the number is ambiguous; where none's do, the kind
  /// whose shape fits best, and then the one that breaks fewest of its checks, is named with the first reason.
  /// - Parameters:
  ///   - kind: the kind the text claims to be; nil leaves it to the checks. Opaque documents are recognised only where named.
  ///   - today: where given, a birth after this day is no date.
  public static func inspect(_ text: String, as kind: IdentifierKind? = nil, today: Day? = nil) -> IdentifierFinding {
    guard text.utf8.count <= longest else { return refused(.length, "", kind) }
    // Most texts are as the rules read them, and are looked through once.
    if IdentifierText.isNormal(text) { return judge(text, text, as: kind, today: today) }
    let normalised = IdentifierText.normalised(text)
    return judge(normalised, IdentifierText.shape(of: normalised), as: kind, today: today)
  }

  /// Inspects a text as it stands: lower case, other widths and blanks are refused.
  public static func inspectStrictly(_ text: String, as kind: IdentifierKind? = nil, today: Day? = nil) -> IdentifierFinding {
    guard text.utf8.count <= longest else { return refused(.length, "", kind) }
    return judge(text, IdentifierText.shape(of: text), as: kind, today: today)
  }

  /// - Parameter shape: the text without what does not belong, which counts as a broken check of every kind.
  private static func judge(_ text: String, _ shape: String, as kind: IdentifierKind?, today: Day?) -> IdentifierFinding {
    if text.isEmpty { return refused(.length, text, kind) }
    let spoilt = shape.utf8.count != text.utf8.count || shape != text
    let bytes = shape.utf8Span.span
    if let kind {
      return finding(kind, verdict(kind, bytes, today: today), spoilt: spoilt, text: text)
    }
    let (first, second) = candidates(bytes)
    guard let first else { return refused(spoilt ? .charset : .length, text, nil) }
    let firstVerdict = verdict(first, bytes, today: today)
    // A kind is decided by the checks that hold: where the first's do, only a second whose checks hold too has a say. A text of the first kind's
    // shape that does not begin like the second's needs no second look either.
    guard let second, firstVerdict.holds ? CreditCode.checksHold(bytes) : firstVerdict.misfits > 0 || CreditCode.isBegun(bytes) else {
      return finding(first, firstVerdict, spoilt: spoilt, text: text)
    }
    let secondVerdict = verdict(second, bytes, today: today)
    if firstVerdict.holds, secondVerdict.holds, !spoilt {
      return IdentifierFinding(outcome: .ambiguous(first, second), normalised: text, facts: IdentifierFacts(), warnings: [])
    }
    let (best, bestVerdict) = secondVerdict.fitsBetter(than: firstVerdict) ? (second, secondVerdict) : (first, firstVerdict)
    if bestVerdict.misfits >= tooManyMisfits, let reason = bestVerdict.reason { return refused(spoilt ? .charset : reason, text, nil) }
    return finding(best, bestVerdict, spoilt: spoilt, text: text)
  }

  /// The kinds a shape could be: one of the personal numbers by its first place, and a code of a body beside it.
  private static func candidates(_ shape: borrowing Span<UInt8>) -> (IdentifierKind?, IdentifierKind?) {
    guard shape.count > 0 else { return (nil, nil) }
    if CertificateIdentifier.hasRoot(shape) { return (.certificate, nil) }
    switch shape.count {
    case 16...19: return (personal(shape[0]), .uscc)
    case 14, 15: return (shape[0].isCapital ? .foreignResident : .resident, nil)
    case 8...10: return (.organisation, nil)
    default: return (nil, nil)
    }
  }

  private static func personal(_ lead: UInt8) -> IdentifierKind {
    switch lead {
    case UInt8(ascii: "8"): .hmtResident
    case UInt8(ascii: "9"): .foreignResident
    default: lead.isCapital ? .foreignResident : .resident
    }
  }

  private static func verdict(_ kind: IdentifierKind, _ shape: borrowing Span<UInt8>, today: Day?) -> Verdict {
    switch kind {
    case .resident: ResidentNumber.judge(shape, permit: false, today: today)
    case .hmtResident: ResidentNumber.judge(shape, permit: true, today: today)
    case .foreignResident: ForeignResidentNumber.judge(shape, today: today)
    case .uscc: CreditCode.judge(shape)
    case .organisation: OrganisationCode.judge(shape)
    case .certificate: CertificateIdentifier.judge(shape)
    case .passport, .hmtTravelPermit, .taiwanTravelPermit: OpaqueDocument.judge(shape, as: kind)
    }
  }

  private static func finding(_ kind: IdentifierKind, _ verdict: Verdict, spoilt: Bool, text: String) -> IdentifierFinding {
    if spoilt { return refused(.charset, text, kind) }
    if let reason = verdict.reason { return refused(reason, text, kind) }
    return IdentifierFinding(outcome: .valid(kind), normalised: text, facts: verdict.facts, warnings: verdict.warnings)
  }

  private static func refused(_ reason: IdentifierReason, _ text: String, _ kind: IdentifierKind?) -> IdentifierFinding {
    let outcome = kind.map { IdentifierFinding.Outcome.invalid($0, reason) } ?? .unknown(reason)
    return IdentifierFinding(outcome: outcome, normalised: text, facts: IdentifierFacts(), warnings: [])
  }
}
