extension Item {
  /// The item as it is at a place: its variations laid over it, the widest region first, the hall last.
  ///
  /// - Parameters:
  ///   - region: a division code; empty: as it is everywhere.
  ///   - hall: a hall's code; empty: at none.
  /// - Returns: with the places whose variations were laid over it, in that order.
  public func `in`(region: String, hall: String) -> (item: Item, applied: [Variation.Place]) {
    (self, [])
  }
}
