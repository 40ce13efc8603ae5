/// One value of each entry of an index, kept once for all entries that have the same.
struct SearchColumn<Value: Hashable & Sendable>: Sendable {
  private(set) var values: [Value] = []
  /// Of each entry: which of the values it has.
  private(set) var places: [UInt32] = []
  private var known: [Value: UInt32] = [:]

  mutating func append(_ value: Value) {
    let place = known[value] ?? UInt32(values.count)
    if place == values.count {
      known[value] = place
      values.append(value)
    }
    places.append(place)
  }

  subscript(entry: Int) -> Value { values[Int(places[entry])] }

  /// What a reckoning gives for each of the values.
  func map<Result>(_ reckon: (Value) -> Result) -> [Result] { values.map(reckon) }
}
