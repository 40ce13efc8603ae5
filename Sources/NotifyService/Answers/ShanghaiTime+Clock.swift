import Civics

extension ShanghaiTime {
  /// The civil time at an instant of the suite's clock, in microseconds since 1970.
  init(microseconds: Int) { self.init(utcSeconds: microseconds / 1_000_000) }

  /// `HH:MM`.
  var clock: String {
    [minuteOfDay / 60, minuteOfDay % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":")
  }
}
