import Civics

/// The words of a notice about a code that verifies a contact point.
public struct CodeTemplate: Sendable {
  private let language: Language

  public init(_ language: Language) {
    self.language = language
  }

  /// What the mailbox says: that a code is on its way, so that who did not ask for it learns of it.
  var due: NoticeText {
    NoticeText(
      title: say("验证码已发送", "A code is on its way"),
      body: lines(
        say(
          "用于验证联系方式的验证码发送至您填写的地址，十分钟内有效。",
          "A code that verifies a contact point goes to the address that was given; it holds for ten minutes."),
        say("如非本人操作，请忽略，原联系方式不变。", "If you did not ask for it, do nothing: your contact points stay as they are.")))
  }

  /// What is sent to the address, with the code.
  public func mail(_ code: String) -> NoticeText {
    NoticeText(
      title: say("验证码：\(code)", "Your code: \(code)"),
      body: lines(
        say("验证码：\(code)，十分钟内有效。", "Your code is \(code). It holds for ten minutes."),
        say("请勿告诉他人；工作人员不会向您索取。", "Tell it to nobody; no clerk asks you for it."),
        say("如非本人操作，请忽略。", "If you did not ask for it, do nothing.")))
  }

  private func lines(_ lines: String...) -> String { lines.joined(separator: "\n") + "\n" }

  /// The words of the one language, and none of the other's are made.
  private func say(_ chinese: @autoclosure () -> String, _ english: @autoclosure () -> String) -> String {
    switch language {
    case .chinese: chinese()
    case .english: english()
    }
  }
}
