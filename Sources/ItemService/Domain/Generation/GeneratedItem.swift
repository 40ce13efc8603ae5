/// One item of a generated catalogue.
struct GeneratedItem {
  /// Promised and statutory workdays of items that are decided in a period; each longer than the steps of a licence.
  private static let periods = [(10, 20), (7, 20), (20, 30), (15, 20), (5, 10), (10, 15), (5, 20)]
  /// Required, in some situations, may follow.
  private static let necessities = Weighted([("1", 304), ("2", 46), ("3", 6)])
  /// How many materials the items of the sample ask for.
  private static let materialCounts = Weighted([(1, 13), (2, 25), (3, 35), (4, 29), (5, 12), (6, 2)])
  private static let forPersons = Weighted(GeneratedMaterials.all.map { ($0, $0.persons) })
  private static let forOrganisations = Weighted(GeneratedMaterials.all.map { ($0, $0.organisations) })
  private static let basis = [
    "name": Basis.typical.rawValue, "legal_limit": Basis.typical.rawValue, "materials": Basis.typical.rawValue,
    "synthetic": Basis.typical.rawValue,
  ]

  let place: Int
  /// The place of the service in ``GeneratedServices``.
  let service: Int
  let codeLengths: CodeLengths

  static func code(_ place: Int) -> String { "\(GeneratedCatalogue.mark)\(padded(place + 1, 6))" }

  func draft(_ numbers: inout SplitMix64) -> ItemDraft {
    let service = GeneratedServices.all[service]
    let site = GeneratedPlaces.draw(&numbers)
    let isInstant = numbers.falls(34)
    let (promised, legal) = isInstant ? (0, 5) : numbers.one(of: Self.periods)
    let (grade, visits) = online(&numbers)
    let isCharged = numbers.falls(6)
    let questions = numbers.falls(15) ? GeneratedGuide.questions : nil
    let fees = isCharged ? [GeneratedGuide.fee(of: service, yuan: 10 * (1 + numbers.below(20)))] : nil
    let record = GeneratedRecord(service: service, site: site, isInstant: isInstant, promised: promised, isCharged: isCharged)
    return ItemDraft(
      code: Self.code(place), baseCode: standardCode(service.type, self.service, length: codeLengths.base),
      implementationCode: standardCode(service.type, place, length: codeLengths.implementation), name: "\(service.name)（\(site)）",
      nameEnglish: service.nameEnglish, target: service.target, type: service.type, department: service.department,
      departmentShort: service.departmentShort, level: "4", legalLimit: ItemDraft.Limit(value: legal, unit: "1"), legalBasis: "",
      promisedLimit: ItemDraft.Limit(value: promised, unit: "1"), instant: isInstant, caseType: isInstant ? "1" : "2", onlineGrade: grade,
      crossArea: "\(numbers.below(3))", hallVisits: visits,
      visitReason: visits == 0 ? nil : ItemDraft.Visit(code: "originals", text: "现场核验原件", basis: Basis.typical.rawValue),
      fee: fees?.first?.standard ?? "不收费", lifeEvent: service.lifeEvent,
      materials: materials(of: service, asking: questions != nil, &numbers),
      result: ItemDraft.Result(
        name: service.resultName, kind: service.resultKind, certificateType: service.certificateType.map(GeneratedCatalogue.code)),
      otherSteps: nil, specialProcedures: nil, assurance: nil, state: ItemVersionState.published.rawValue, version: 1, basis: Self.basis,
      record: record.draft, fees: fees, questions: questions,
      variations: numbers.falls(4) ? [GeneratedGuide.variation(site: site)] : nil)
  }

  /// The online grade and the visits that go with it.
  private func online(_ numbers: inout SplitMix64) -> (grade: String, visits: Int) {
    switch numbers.below(100) {
    case ..<60: ("4", 0)
    case ..<92: ("3", numbers.below(2))
    case ..<97: ("2", 1 + numbers.below(2))
    default: ("1", 1)
    }
  }

  private func materials(of service: GeneratedService, asking: Bool, _ numbers: inout SplitMix64) -> [ItemDraft.Need] {
    let pool = service.isForPersons ? Self.forPersons : Self.forOrganisations
    let wanted = Self.materialCounts.draw(&numbers)
    var seen: Set<String> = []
    var needs: [ItemDraft.Need] = []
    // What falls twice is left out, and so is what a root must not ask for: bounded, whatever the seed.
    for _ in 0..<(wanted * 4) where needs.count < wanted {
      let material = pool.draw(&numbers)
      guard !(service.isAtTheRoot && material.certificateType != nil), seen.insert(material.code).inserted else { continue }
      let necessity = Self.necessities.draw(&numbers)
      let condition = asking && necessity == "2" ? GeneratedGuide.condition : nil
      needs.append(
        ItemDraft.Need(
          material: GeneratedCatalogue.code(material.code), necessity: necessity, copies: 1, condition: condition, law: nil,
          substitutes: nil,
          declarable: numbers.falls(5) ? true : nil))
    }
    return needs
  }

  /// A code that says that it is synthetic, of the length that is set.
  private func standardCode(_ type: String, _ number: Int, length: Int) -> String {
    let head = "\(GeneratedCatalogue.mark)\(type)"
    return head + Self.padded(number + 1, length - head.count)
  }

  private static func padded(_ number: Int, _ places: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, places - digits.count)) + digits
  }
}
