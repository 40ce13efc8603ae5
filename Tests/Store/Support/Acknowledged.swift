/// What the store has said was written.
actor Acknowledged {
  private(set) var names: Set<String> = []

  /// - Returns: How many there are by now.
  func add(_ name: String) -> Int {
    names.insert(name)
    return names.count
  }
}
