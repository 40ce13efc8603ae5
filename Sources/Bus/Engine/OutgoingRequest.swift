/// What a caller wants carried, or a hub passes on.
struct OutgoingRequest: Sendable {
  var service: String
  var serviceID: UInt32
  var method: UInt32
  var target: InstanceID?
  var priority = Priority.normal
  /// Whether the call waits for an instance to appear; if not, it ends at once where none is known.
  var waitsForReady = true
  /// How many relays may still pass it on.
  var hopLimit: UInt8 = 4
  var extensions: [UInt8]
  var body: [UInt8]
}
