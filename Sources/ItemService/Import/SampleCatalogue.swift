public import ItemDomain
import SampleData

/// The sample catalogue that the program carries in itself.
public enum SampleCatalogue {
  /// The file's bytes, in the import format.
  public static var bytes: [UInt8] {
    let file = unsafe yimen_sample_items()
    return unsafe Array(UnsafeBufferPointer(start: file.bytes, count: file.length))
  }

  /// The draft that the file holds.
  ///
  /// - Throws: ``CatalogueImportError``, which a test shows it does not.
  public static func draft() throws(CatalogueImportError) -> CatalogueDraft {
    try CatalogueImport.read(bytes)
  }
}
