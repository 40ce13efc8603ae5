extension CatalogueTable {
  /// The list whose records fill it.
  var kind: CatalogueList {
    switch self {
    case .certificateTypes: .certificateTypes
    case .materials: .materials
    case .items, .itemMaterials, .questions, .variations, .fees, .flow, .answers: .items
    case .lifeEvents: .lifeEvents
    case .resources: .resources
    }
  }

  /// The first row.
  func headings(_ headings: Headings) -> String {
    switch self {
    case .certificateTypes: TableText.headings(of: CertificateTypeRow.self, headings)
    case .materials: TableText.headings(of: MaterialRow.self, headings)
    case .items: TableText.headings(of: ItemRow.self, headings)
    case .itemMaterials: TableText.headings(of: NeedRow.self, headings)
    case .questions: TableText.headings(of: QuestionRow.self, headings)
    case .variations: TableText.headings(of: VariationRow.self, headings)
    case .fees: TableText.headings(of: FeeRow.self, headings)
    case .flow: TableText.headings(of: FlowRow.self, headings)
    case .answers: TableText.headings(of: AnswerRow.self, headings)
    case .lifeEvents: TableText.headings(of: LifeEventRow.self, headings)
    case .resources: TableText.headings(of: ResourceRow.self, headings)
    }
  }

  /// The rows of a record; none where it has none in this table.
  func rows(of record: CatalogueRecord) -> String {
    switch (self, record) {
    case (.certificateTypes, .certificateType(let draft)): TableText.rows([CertificateTypeRow(draft)])
    case (.materials, .material(let draft)): TableText.rows([MaterialRow(draft)])
    case (.items, .item(let draft)): TableText.rows([ItemRow(draft)])
    case (.itemMaterials, .item(let draft)): TableText.rows(NeedRow.rows(of: draft))
    case (.questions, .item(let draft)): TableText.rows(QuestionRow.rows(of: draft))
    case (.variations, .item(let draft)): TableText.rows(VariationRow.rows(of: draft))
    case (.fees, .item(let draft)): TableText.rows(FeeRow.rows(of: draft))
    case (.flow, .item(let draft)): TableText.rows(FlowRow.rows(of: draft))
    case (.answers, .item(let draft)): TableText.rows(AnswerRow.rows(of: draft))
    case (.lifeEvents, .lifeEvent(let draft)): TableText.rows([LifeEventRow(draft)])
    case (.resources, .resource(let draft)): TableText.rows([ResourceRow(draft)])
    default: ""
    }
  }
}
