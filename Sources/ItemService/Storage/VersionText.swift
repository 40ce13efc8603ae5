/// What a version of an item says, as its row keeps it.
struct VersionText: Sendable {
  /// As the import format writes it.
  let draft: [UInt8]
  /// The contract's message without its state and its days.
  let body: [UInt8]
}
