/// The reader of some table.
protocol TableReading {
  var records: Int { get }
  var lost: Int { get }
  mutating func read(_ text: [UInt8], _ assembly: inout TableAssembly, _ faults: inout FaultList)
  mutating func end(_ assembly: inout TableAssembly, _ faults: inout FaultList)
}

extension TableReader: TableReading {}

extension CatalogueTable {
  var reader: any TableReading {
    switch self {
    case .certificateTypes: TableReader<CertificateTypeRow>()
    case .materials: TableReader<MaterialRow>()
    case .items: TableReader<ItemRow>()
    case .itemMaterials: TableReader<NeedRow>()
    case .questions: TableReader<QuestionRow>()
    case .variations: TableReader<VariationRow>()
    case .fees: TableReader<FeeRow>()
    case .flow: TableReader<FlowRow>()
    case .answers: TableReader<AnswerRow>()
    case .lifeEvents: TableReader<LifeEventRow>()
    case .resources: TableReader<ResourceRow>()
    }
  }
}
