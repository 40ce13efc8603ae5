/// The catalogue in the store is not one that this version of the program takes.
struct StoredCatalogueError: Error, CustomStringConvertible {
  let reason: String

  var description: String {
    "the stored catalogue cannot be used by this version; start the version that imported it, and import a corrected one there. "
      + "本版本不能使用已存的目录，请启动导入它的版本，并在其中导入更正后的目录。\n\(reason)"
  }
}
