public import Bus

/// One setting of the suite's programs: a flag `--mail-host`, a variable `YIMEN_MAIL_HOST`, or a member of the settings file.
public struct Setting: Sendable {
  /// In dotted form: `mail.host`.
  public let key: String
  /// What it takes, for people: `HOST`, `0...65535`.
  public let form: String
  public let standard: String
  public let meaning: Bilingual
  /// Kept out of help, logs and errors.
  public let isSecret: Bool

  public init(_ key: String, _ form: String, standard: String = "", zh: String, en: String, isSecret: Bool = false) {
    self.key = key
    self.form = form
    self.standard = standard
    meaning = Bilingual(zh: zh, en: en)
    self.isSecret = isSecret
  }

  /// Whether it takes several values, with commas between them.
  var isList: Bool { form.hasSuffix(",…") }

  /// Whether it is a number, so that a settings file may write it as one.
  var isNumber: Bool { form.first?.isWholeNumber == true }

  /// The setting as a flag of the command line.
  public var flag: String {
    "--"
      + key.reduce(into: "") { flag, character in
        flag += character == "." ? "-" : character.isUppercase ? "-" + character.lowercased() : String(character)
      }
  }
}
