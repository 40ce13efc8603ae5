import ArgumentParser

/// A place as it is written at the command line: `23.0215,113.1214`.
struct DegreesArgument {
  /// In millionths of a degree.
  let latitude: Int
  let longitude: Int

  init(_ text: String) throws {
    let parts = text.split(separator: ",", omittingEmptySubsequences: false).compactMap { Double($0) }
    guard parts.count == 2, abs(parts[0]) <= 90, abs(parts[1]) <= 180 else {
      throw ValidationError("“\(text)” 应为 纬度,经度。“\(text)” is to be degrees of latitude and longitude: 23.02,113.12.")
    }
    (latitude, longitude) = (Int((parts[0] * 1e6).rounded()), Int((parts[1] * 1e6).rounded()))
  }
}
