/// A setting that the service cannot start with.
struct BadSetting: Error, Hashable, CustomStringConvertible {
  let name: String
  let expected: String

  var description: String { "the setting \(name) must be \(expected)" }
}
