import Civics

/// Judges each material that an item asks for: by the register, by who answers for it and under which law, and whether it is had already.
struct RegisterCheck {
  private let check: ProofCheck
  private let network: ProofNetwork
  private let isFirst: [Bool]
  private let rules: [String: ProofRule]

  init(_ check: ProofCheck, _ network: ProofNetwork) {
    self.check = check
    self.network = network
    isFirst = network.firstIssues()
    rules = check.materials.compactMapValues { ProofRegister.rule(for: $0) }
  }

  func judge(into judgement: inout ProofJudgement) {
    for (place, item) in check.items.enumerated() {
      var seen: Set<String> = []
      var told: Set<String> = []
      let own = ownProof(place)
      for need in item.needs {
        if !seen.insert(need.material).inserted {
          if told.insert(need.material).inserted { judgement.add(finding(.alreadyHeld, item, need, Self.twice, Self.once)) }
          continue
        }
        guard let material = check.materials[need.material] else { continue }
        if let rule = rules[need.material] {
          judgement.add(finding(rule.kind, item, need, rule.rule, rule.remedy))
        } else if let (rule, remedy) = unanswered(material, need) {
          judgement.add(finding(.notLawful, item, need, rule, remedy))
        }
        if let own, need.isRequired, material.certificateType == own {
          judgement.add(finding(.alreadyHeld, item, need, Self.ownResult, Self.leftOut))
        }
      }
    }
  }

  /// The type that an item issues and asks for, where nobody issues it first; nil: there is none.
  private func ownProof(_ place: Int) -> String? {
    let proof = network.issues[place]
    guard proof >= 0, !isFirst[Int(proof)], let type = check.items[place].issues, check.isIssuedOutside[type] != true else { return nil }
    return type
  }

  private func unanswered(_ material: ProofMaterial, _ need: ProofItem.Need) -> (rule: String, remedy: Bilingual)? {
    let name = ProofName(material.name, issuer: material.issuer)
    if !name.hasIssuer { return (Self.nobody, Bilingual("写明由谁出具并负责，否则取消", "name who issues it and answers for it, or leave it out")) }
    // Forms and papers of the applicant's own need no law; of what is not told nothing is said.
    guard material.kind == .certificate, !name.isOwn, material.isTold, !material.namesLaw, !need.namesLaw else { return nil }
    return (Self.noLaw, Bilingual("写明依据的法律法规，否则取消或改用告知承诺", "name the law, or leave it out or take a declaration"))
  }

  private func finding(
    _ kind: ProofFinding.Kind, _ item: ProofItem, _ need: ProofItem.Need, _ rule: String, _ remedy: Bilingual
  ) -> ProofFinding {
    ProofFinding(kind: kind, items: [item.code], material: need.material, rule: rule, remedy: remedy)
  }

  private static let twice = "同一材料只收一次 a material is asked for once"
  private static let once = Bilingual("删去重复的一项", "leave one of them out")
  private static let ownResult = "首次办理不得要求提交本次办理的结果 a first issue does not ask for its own result"
  private static let leftOut = Bilingual("删去该材料，或注明签发它的首次办理事项", "leave it out, or name the item that issues it first")
  private static let nobody = "谁主管谁负责：没有出具并负责的单位 nobody answers for it"
  private static let noLaw = "国办发〔2018〕47号 有法有依：未写明依据 no law is named"
}
