import ItemDomain

struct CertificateTypeRow: TableRecord {
  static let table = CatalogueTable.certificateTypes
  static let blank = CertificateTypeRow(.blank)
  static let columns: [TableColumn<CertificateTypeRow>] = [
    .text("code", "证照类型代码", \.draft.code),
    .text("name", "证照类型名称", \.draft.name),
    .optional("issued_outside", "目录外核发", \.draft.issuedOutside),
  ]

  var draft: CertificateTypeDraft

  init(_ draft: CertificateTypeDraft) {
    self.draft = draft
  }

  func file(into assembly: inout TableAssembly, line: Int) -> String? {
    assembly.draft.certificateTypes.append(draft)
    assembly.lines.add(.certificateTypes, line: line)
    return nil
  }
}
