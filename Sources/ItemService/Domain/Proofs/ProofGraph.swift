import Civics

/// The items and proofs of a catalogue as a network, with the names to tell what is found in it.
struct ProofGraph {
  let network: ProofNetwork
  private let items: [ProofItem]
  private let materials: [String: ProofMaterial]
  /// Of each need in the network, its place among the needs of its item.
  private let needPlaces: [Int32]
  /// The certificate type of each proof.
  private let types: [String]
  private let isShareable: [Bool]

  init(_ check: ProofCheck) {
    items = check.items
    materials = check.materials
    var types = Numbers()
    let issues = check.items.map { item in item.issues.map { types.number(of: $0) } ?? -1 }
    let shared = Shares(check.resources)

    var askers: [Int32] = []
    var needPlaces: [Int32] = []
    var wayNeeds: [Int32] = []
    var wayProofs: [Int32] = []
    for (place, item) in check.items.enumerated() {
      for (needPlace, need) in item.needs.enumerated() where need.isRequired && !need.isDeclarable {
        guard let proofs = Self.proofs(of: need, among: check.materials, shared) else { continue }
        for type in proofs {
          wayNeeds.append(Int32(askers.count))
          wayProofs.append(types.number(of: type))
        }
        askers.append(Int32(place))
        needPlaces.append(Int32(needPlace))
      }
    }

    var isIssued = [Bool](repeating: false, count: types.names.count)
    for proof in issues where proof >= 0 { isIssued[Int(proof)] = true }
    let isOpen = types.names.enumerated().map { place, type in
      shared.types.contains(type) || check.isIssuedOutside[type] ?? !isIssued[place]
    }
    self.needPlaces = needPlaces
    self.types = types.names
    isShareable = types.names.map { !shared.refused.contains($0) }
    network = ProofNetwork(issues: issues, isOpen: isOpen, askers: askers, wayNeeds: wayNeeds, wayProofs: wayProofs)
  }

  /// The certificate types of which any meets a need; nil where it can be had without any.
  private static func proofs(of need: ProofItem.Need, among materials: [String: ProofMaterial], _ shared: Shares) -> [String]? {
    var types: [String] = []
    for code in [need.material] + need.substitutes {
      guard let material = materials[code], let type = material.certificateType, !material.isDeclarable, !shared.materials.contains(code)
      else { return nil }
      if !types.contains(type) { types.append(type) }
    }
    return types
  }

  /// Finds the loops, what opens them, and the other items that nobody can complete.
  func judge(into judgement: inout ProofJudgement) {
    let reckoning = ProofReckoning(network)
    var steps = ProofLimits.cycleSteps
    let loops = ProofLoop.all(in: network, leftBy: reckoning, within: &steps)
    let opening = LoopOpening(
      loops, in: network, leftBy: reckoning, isShareable: { isShareable[Int($0)] }, within: ProofLimits.cutSteps)
    var remedies: [Int: Bilingual] = [:]
    for choice in opening.choices {
      let cut = cut(choice)
      judgement.cuts.append(cut)
      if remedies[choice.loop] == nil { remedies[choice.loop] = remedy(cut) }
    }
    var isInLoop = [Bool](repeating: false, count: items.count)
    for (place, loop) in loops.enumerated() {
      for item in loop.items { isInLoop[Int(item)] = true }
      judgement.add(
        ProofFinding(
          kind: .loop, items: loop.items.map { items[Int($0)].code }.sorted(),
          path: ProofPath.fromLeast(loop.path.map { items[Int($0)].code }),
          rule: LoopText.rule, remedy: remedies[place] ?? LoopText.remedy(sharing: nil)))
    }
    for item in 0..<Int32(items.count) where !isInLoop[Int(item)] && !reckoning.isComplete(item) {
      guard let need = reckoning.unmet(of: item).first else { continue }
      judgement.add(
        ProofFinding(
          kind: .unobtainable, items: [items[Int(item)].code], material: self.need(need).material, rule: Self.unobtainable,
          remedy: Bilingual(
            "补充可取得该材料的途径：签发事项、共享数据、替代材料或告知承诺", "give a way to it: an item that issues it, shared data, a substitute or a declaration")))
    }
  }

  private static let unobtainable = "该材料没有任何取得途径 there is no way to this material"

  private func need(_ need: Int32) -> ProofItem.Need {
    items[Int(network.askers[Int(need)])].needs[Int(needPlaces[Int(need)])]
  }

  private func cut(_ choice: LoopOpening.Choice) -> ProofCut {
    switch choice.cut {
    case .share(let proof, let place):
      // Of the material and those that do as well, the one that the proof is.
      let need = need(place)
      let shared = ([need.material] + need.substitutes).first { materials[$0]?.certificateType == types[Int(proof)] }
      return cut(.share, of: place, shared ?? need.material, choice.opens)
    case .substitute(let place): return cut(.substitute, of: place, need(place).material, choice.opens)
    }
  }

  private func cut(_ kind: ProofCut.Kind, of need: Int32, _ material: String, _ opens: Int) -> ProofCut {
    ProofCut(kind: kind, item: items[Int(network.askers[Int(need)])].code, material: material, opens: opens)
  }

  private func remedy(_ cut: ProofCut) -> Bilingual {
    let name = materials[cut.material]?.name ?? cut.material
    return switch cut.kind {
    case .share: LoopText.remedy(sharing: name)
    case .substitute: LoopText.remedy(replacing: name, in: cut.item)
    }
  }

  /// Names, numbered in the order in which they come.
  private struct Numbers {
    private(set) var names: [String] = []
    private var numbers: [String: Int32] = [:]

    mutating func number(of name: String) -> Int32 {
      if let number = numbers[name] { return number }
      let number = Int32(names.count)
      numbers[name] = number
      names.append(name)
      return number
    }
  }

  /// What the resources give, and what they may not.
  private struct Shares {
    private(set) var types: Set<String> = []
    private(set) var materials: Set<String> = []
    private(set) var refused: Set<String> = []

    init(_ resources: [ProofResource]) {
      for resource in resources {
        if resource.isShared {
          types.formUnion(resource.certificateTypes)
          materials.formUnion(resource.materials)
        } else {
          refused.formUnion(resource.certificateTypes)
        }
      }
    }
  }
}
