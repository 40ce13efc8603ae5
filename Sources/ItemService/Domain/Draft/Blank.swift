// Drafts in which nothing is filled in, for readers that fill them field by field.

extension ItemDraft {
  public static let blank = ItemDraft(
    code: "", baseCode: "", implementationCode: "", name: "", nameEnglish: "", target: "", type: "", department: "", departmentShort: "",
    level: "", legalLimit: Limit(value: 0, unit: ""), legalBasis: "", promisedLimit: Limit(value: 0, unit: ""), instant: false,
    caseType: "", onlineGrade: "", crossArea: "", hallVisits: 0, visitReason: nil, fee: "", lifeEvent: nil, materials: [],
    result: Result(name: "", kind: "", certificateType: nil), otherSteps: nil, specialProcedures: nil, assurance: nil, state: "",
    version: 1, basis: [:], record: nil, fees: nil, questions: nil, variations: nil)
}

extension ItemDraft.Limit {
  public static let blank = ItemDraft.Limit(value: 0, unit: "")
}

extension ItemDraft.Visit {
  public static let blank = ItemDraft.Visit(code: "", text: "", basis: "")
}

extension ItemDraft.Need {
  public static let blank = ItemDraft.Need(
    material: "", necessity: "", copies: 1, condition: nil, law: nil, substitutes: nil, declarable: nil)
}

extension ItemRecordDraft {
  public static let blank = ItemRecordDraft()
}

extension MaterialDraft {
  public static let blank = MaterialDraft(
    code: "", name: "", issuer: "", kind: "", certificateType: nil, replaceable: false, holder: "", basis: "", note: nil, points: nil)
}

extension MaterialPointsDraft {
  public static let blank = MaterialPointsDraft()
}

extension CertificateTypeDraft {
  public static let blank = CertificateTypeDraft(code: "", name: "", issuedOutside: nil)
}

extension FeeDraft {
  public static let blank = FeeDraft(
    name: "", standard: "", fen: nil, basis: "", reducible: nil, reductionBasis: nil, condition: nil, before: nil)
}

extension FlowStepDraft {
  public static let blank = FlowStepDraft(name: "", limit: nil, office: nil, result: nil)
}

extension AnswerDraft {
  public static let blank = AnswerDraft(question: "", answer: "")
}

extension QuestionDraft {
  public static let blank = QuestionDraft(
    code: "", text: "", textEnglish: "", kind: "", choices: nil, condition: nil, least: nil, most: nil)
}

extension ChoiceDraft {
  public static let blank = ChoiceDraft(code: "", text: "", textEnglish: "")
}

extension VariationDraft {
  public static let blank = VariationDraft(
    region: nil, hall: nil, promisedLimit: nil, hallVisits: nil, fees: nil, address: nil, officeHours: nil, enquiry: nil, complaint: nil,
    materialsLeftOut: nil)
}

extension LifeEventDraft {
  public static let blank = LifeEventDraft(code: "", name: "", wanted: [], items: [], source: nil)
}

extension ResourceDraft {
  public static let blank = ResourceDraft(
    code: "", name: "", provider: "", shareType: "", mode: "", certificateTypes: nil, materials: nil, fields: nil, cycle: nil,
    refusalGround: nil)
}
