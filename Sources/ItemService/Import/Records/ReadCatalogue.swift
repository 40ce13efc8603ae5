public import ItemDomain

/// What was read of a catalogue's files.
public struct ReadCatalogue: Sendable {
  /// What could be read of it.
  public let draft: CatalogueDraft
  /// Why the rest could not, as many as are kept.
  public let faults: [CatalogueFileFault]
  /// As many as there were.
  public let total: Int
  /// Whether records are missing that the files hold.
  public let isIncomplete: Bool
  let lines: RecordLines

  /// Judges what was read as a whole.
  ///
  /// Where records could not be read, references to what may be among them are no faults.
  public func judged(_ codeLengths: CodeLengths) -> JudgedCatalogue {
    do throws(CatalogueRefusal) {
      let catalogue = try Catalogue(draft, codeLengths: codeLengths, by: OnAllProcessors())
      return JudgedCatalogue(catalogue: total == 0 ? catalogue : nil, reading: self, found: catalogue.warnings)
    } catch {
      let found = isIncomplete ? error.faults.filter { $0.rule != .unknownReference } : error.faults
      return JudgedCatalogue(catalogue: nil, reading: self, found: found)
    }
  }
}
