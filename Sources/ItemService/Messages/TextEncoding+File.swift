import Contracts

extension TextEncoding {
  var read: FileEncoding {
    switch self {
    case .detected: .detected
    case .utf8, .utf8WithMark: .utf8
    case .gb18030: .gb18030
    }
  }

  var written: WrittenEncoding {
    switch self {
    case .detected, .utf8: .utf8
    case .utf8WithMark: .utf8WithMark
    case .gb18030: .gb18030
    }
  }
}
