extension CaseFact {
  /// The hall at which it happened; nil where that is not told.
  ///
  /// A hall holds no comma: what stands before the first one, of a place, is the hall.
  public var hall: String? {
    guard case .verified(_, _, let place, _) = self, let hall = place.split(separator: ",").first else { return nil }
    return String(hall)
  }
}
