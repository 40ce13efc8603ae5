/// The setting names no lengths that are known.
struct UnknownCodeLengths: Error, CustomStringConvertible {
  let description = "the setting catalogue.codes is unknown; write national (12 and 31 places) or interchange (10 and 24)"
}
