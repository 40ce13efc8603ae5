/// The catalogue in the store is not one that this version of the program takes.
struct StoredCatalogueError: Error, CustomStringConvertible {
  let reason: String

  var description: String {
    "the stored catalogue cannot be used by this version: start the version that imported it, and import a corrected one there.\n\(reason)"
  }
}
