/// How firm a value of the catalogue is.
public enum Basis: String, Sendable, CaseIterable {
  /// It stands in a public catalogue or rule.
  case published
  /// It is the named law's own.
  case law
  /// Plausible; no office's official figure.
  case typical
}
