/// A kept row says what this version does not know: its column. The database is newer, or damaged.
struct KeptRowFault: Error, Equatable {
  let column: String
}
