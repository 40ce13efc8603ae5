/// What a valid number tells by itself.
public struct IdentifierFacts: Sendable, Hashable {
  /// The day of birth; an old permanent resident card leaves the century open, so it tells none.
  public var birth: Day?

  public var sex: Sex?

  /// The region of first registration, or of a body's registration; for a permanent resident, of the first application.
  public var region: DivisionCode?

  /// The year by which the region is to be read; nil reads it as it is now.
  public var regionYear: Int?

  public var nationality: Nationality?

  /// What kind of body a credit code belongs to.
  public var category: OrganisationCategory?

  public init() {}

  /// The region's name from the province down, as it was called in the year that counts; nil where the table has none.
  public var regionName: String? {
    region.flatMap { DivisionTable.fullName(of: $0, in: regionYear ?? .max) }
  }

  /// The code that took the region's place, where it was abandoned and the successor is known.
  public var successor: DivisionCode? {
    region.flatMap { DivisionTable.successor(of: $0, in: regionYear ?? .max) }
  }
}
