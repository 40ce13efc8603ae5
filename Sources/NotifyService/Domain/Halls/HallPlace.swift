/// Where a hall is, in millionths of a degree (WGS 84).
public struct HallPlace: Hashable, Sendable {
  public static let latitudes = -90_000_000...90_000_000
  public static let longitudes = -180_000_000...180_000_000

  public let latitude: Int
  public let longitude: Int

  /// Nil outside of the globe.
  public init?(latitude: Int, longitude: Int) {
    guard Self.latitudes.contains(latitude), Self.longitudes.contains(longitude) else { return nil }
    self.latitude = latitude
    self.longitude = longitude
  }

  /// Metres as the crow flies, for places of one region: on a plane that touches the globe between them, within 1 in 1,000 up to 100 km.
  public func metres(to other: HallPlace) -> Int {
    let degree = 111_195.0
    let north = Double(other.latitude - latitude) / 1e6 * degree
    let east = Double(other.longitude - longitude) / 1e6 * degree * Self.cosine(Double(latitude + other.latitude) / 2e6)
    return Int((north * north + east * east).squareRoot().rounded())
  }

  /// By its series, so that no mathematics library is linked to the rules; degrees.
  private static func cosine(_ degrees: Double) -> Double {
    let square = (degrees * .pi / 180) * (degrees * .pi / 180)
    var (term, sum) = (1.0, 1.0)
    for step in 1...8 {
      term *= -square / Double((2 * step - 1) * 2 * step)
      sum += term
    }
    return sum
  }
}
