import ArgumentParser

/// Who is signed in, and how they proved who they are.
struct SessionCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "session",
    abstract: "登录会话。Who is signed in, and how surely it is known who they are.",
    discussion: """
      等级：1 验证码，2 窗口出示证件，3 电子证书。Levels: 1 a code to a contact point, 2 a document at a window, 3 a certificate.

        yimen identity session open PERSON --proof document --evidence resident --as clerk:window-3
        YIMEN_SESSION=ID yimen identity session list PERSON --as applicant:PERSON
        YIMEN_SESSION=ID yimen identity session check --as service:web
        yimen identity session end PERSON --as applicant:PERSON
      """,
    subcommands: [SessionOpenCommand.self, SessionListCommand.self, SessionEndCommand.self, SessionCheckCommand.self])
}
