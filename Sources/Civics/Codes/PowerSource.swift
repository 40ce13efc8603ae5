/// By what an office exercises an item (权力来源).
public enum PowerSource: String, CodeTable {
  case own = "1"
  case handedDown = "2"
  case authorisedFromAbove = "3"
  case authorisedBeside = "4"
  case entrustedFromAbove = "5"
  case entrustedBeside = "6"

  public var name: Bilingual {
    switch self {
    case .own: Bilingual("法定本级行使", "own")
    case .handedDown: Bilingual("上级下放", "handed down")
    case .authorisedFromAbove: Bilingual("上级授权", "authorised by upper level")
    case .authorisedBeside: Bilingual("同级授权", "authorised by same level")
    case .entrustedFromAbove: Bilingual("上级委托", "entrusted by upper level")
    case .entrustedBeside: Bilingual("同级委托", "entrusted by same level")
    }
  }
}
