import Civics

/// What is told of a loop.
enum LoopText {
  static let rule = "循环证明：环内各事项互为前提，没有可进入的途径 no way in remains"

  /// - Parameter proof: what opens the loop, alone or with others; nil: not known, or opened together with another loop.
  static func remedy(sharing proof: String?) -> Bilingual {
    guard let proof else {
      return Bilingual(
        "打破它所依赖的循环，或以共享数据、替代材料取代其中一项", "open the loop that it waits for, or take shared data or a substitute for one of them")
    }
    return Bilingual(
      "由签发部门共享「\(proof)」的数据，或以其他材料替代", "let the issuing office share the data of \(proof), or take something else in its place")
  }

  static func remedy(replacing material: String, in item: String) -> Bilingual {
    Bilingual("在事项 \(item) 中以其他材料或告知承诺替代「\(material)」", "take another paper or a declaration for \(material) in \(item)")
  }
}
