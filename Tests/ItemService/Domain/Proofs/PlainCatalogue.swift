import ItemDomain

/// A small catalogue of the proof check in which each material stands for one certificate type, with what can be completed in it stated plainly.
struct PlainCatalogue {
  var items: [ProofItem] = []
  /// Types that somebody outside issues, or for certain nobody does.
  var outside: [String: Bool] = [:]

  func check() -> ProofCheck {
    var check = ProofCheck()
    for item in items {
      check.add(item)
      for need in item.needs {
        for code in [need.material] + need.substitutes { check.add(Self.material(code)) }
      }
    }
    for (type, isOutside) in outside { check.addCertificateType(type, isIssuedOutside: isOutside) }
    return check
  }

  /// The material `m-x` stands for the type `x`.
  static func material(_ code: String) -> ProofMaterial {
    ProofMaterial(code: code, name: "材料 \(code)", issuer: "市场监管", kind: "1", certificateType: String(code.dropFirst(2)))
  }

  static func item(_ code: String, issues: String?, needs: [String]...) -> ProofItem {
    ProofItem(
      code: code, needs: needs.map { ProofItem.Need(material: "m-\($0[0])", substitutes: $0.dropFirst().map { "m-\($0)" }) }, issues: issues
    )
  }

  /// The items that can be completed, by trying again until nothing more can.
  /// - Parameters:
  ///   - shared: types that are had.
  ///   - replaced: needs that something else meets, as item and material.
  func completed(shared: Set<String> = [], replaced: Set<[String]> = []) -> Set<String> {
    let issued = Set(items.compactMap(\.issues))
    var done: Set<String> = []
    func isHad(_ type: String) -> Bool {
      shared.contains(type) || outside[type] ?? !issued.contains(type) || items.contains { $0.issues == type && done.contains($0.code) }
    }
    while true {
      let more = items.filter { item in
        !done.contains(item.code)
          && item.needs.allSatisfy { need in
            replaced.contains([item.code, need.material])
              || ([need.material] + need.substitutes).contains { isHad(String($0.dropFirst(2))) }
          }
      }
      if more.isEmpty { return done }
      done.formUnion(more.map(\.code))
    }
  }
}
