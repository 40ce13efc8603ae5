import Bus

/// A message as one version of the contracts wrote it.
struct Recording: Equatable {
  /// The version of contracts.lock under which it was recorded.
  var contract: Int
  var message: String
  var bytes: [UInt8]
  /// Its fields by the names that they had, in the order of these.
  var value: JSONValue

  var json: JSONValue {
    .object([
      ("name", .string("\(message) of contract \(contract)")), ("contract", .integer(contract)), ("message", .string(message)),
      ("hex", .string(Hexadecimal.text(bytes))), ("value", value),
    ])
  }

  init(contract: Int, message: String, bytes: [UInt8], value: JSONValue) {
    self.contract = contract
    self.message = message
    self.bytes = bytes
    // In the order in which JSON is read: equal values are then the same text.
    self.value = (try? JSONValue(parsing: value.text)) ?? value
  }

  init(json: JSONValue) throws {
    guard case .integer(let contract) = json["contract"], case .string(let message) = json["message"], case .string(let hex) = json["hex"],
      let bytes = Hexadecimal.bytes(hex), let value = json["value"]
    else { throw WireError.wrongJSON("contract, message, hex and value") }
    self.init(contract: contract, message: message, bytes: bytes, value: value)
  }
}
