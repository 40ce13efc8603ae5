/// A program that a bench starts is not built.
struct MissingProgram: Error, CustomStringConvertible {
  let path: String
  var description: String { "there is no program \(path); make bench builds it" }
}
