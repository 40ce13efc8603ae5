public import Civics

/// What makes a file unfit to be opened by an officer.
public enum ScanFinding: String, CaseIterable, Hashable, Sendable {
  /// A program, whatever its file is called.
  case program
  /// A PDF that does something when it is opened.
  case activeDocument
  /// An archive that holds a program or a script.
  case programInArchive
  /// An archive with more entries than are looked at.
  case archiveTooLong
  /// The scanner of the deployment says so.
  case scanner

  public var name: Bilingual {
    switch self {
    case .program: Bilingual("文件是可执行程序或脚本。", "The file is a program or a script.")
    case .activeDocument: Bilingual("PDF 含有脚本或启动动作。", "The PDF holds scripts or launch actions.")
    case .programInArchive: Bilingual("压缩包内有可执行程序或脚本。", "The archive holds a program or a script.")
    case .archiveTooLong: Bilingual("压缩包内的文件过多。", "The archive has too many entries.")
    case .scanner: Bilingual("安全检查程序判定不安全。", "The scanner found it unsafe.")
    }
  }
}
