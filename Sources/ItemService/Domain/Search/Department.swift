/// A department as items name it.
struct Department: Hashable, Sendable {
  let name: SearchText
  let short: SearchText

  func isCalled(_ name: String) -> Bool { self.name.text == name || short.text == name }
}
