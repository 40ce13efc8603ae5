/// A promise that was not kept.
struct HallViolation: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }
}
