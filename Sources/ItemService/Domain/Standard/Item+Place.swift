extension Item {
  /// The item as it is at a place: its variations laid over it, the widest region first, the hall last.
  ///
  /// - Parameters:
  ///   - region: a division code; empty: as it is everywhere.
  ///   - hall: a hall's code; empty: at none.
  /// - Returns: with the places whose variations were laid over it, in that order.
  public func `in`(region: String, hall: String) -> (item: Item, applied: [Variation.Place]) {
    let applied = variations.filter { $0.place.holds(region: region, hall: hall) }.sorted { $0.place.narrowness < $1.place.narrowness }
    return (applied.reduce(into: self) { $0.lay($1) }, applied.map(\.place))
  }

  private mutating func lay(_ variation: Variation) {
    promisedLimit = variation.promisedLimit ?? promisedLimit
    hallVisits = variation.hallVisits ?? hallVisits
    if hallVisits == 0 { visitReason = nil }
    fees = variation.fees ?? fees
    record.address = variation.address ?? record.address
    record.officeHours = variation.officeHours ?? record.officeHours
    record.enquiry = variation.enquiry ?? record.enquiry
    record.complaint = variation.complaint ?? record.complaint
    materials.removeAll { variation.materialsLeftOut.contains($0.material) }
  }
}
