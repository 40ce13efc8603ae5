import ArgumentParser
import Bus
import Configuration
import FoundationEssentials
import Logging
import ServiceKit
import Suite

/// `yimen demo`: plays the main job and checks every step of it.
struct DemoCommand: ReportingCommand {
  static let configuration = CommandConfiguration(
    commandName: "demo",
    abstract: "演示：从手机申请到办结发证，再到审计。Plays seven cases, from a phone to their decisions and the auditor.",
    discussion: """
      每次用一位虚构的申请人：一个即办件；一个需到大厅核验的承诺件（通知、签到取号、叫号、核验、受理、办结、发证）；再办一件，材料更少；
      一件手机起草、自助终端续办、一次补正的；一件并联审批的（停钟、延长、期限说明）；一件事两个事项；最后统计、审计、检索。
      每一步都核对，全部符合才以 0 退出。没有运行中的套件时，在临时目录自行启动一套；
      用 --data 或 --hub 指明的套件则须在运行。
      Each time with a fresh synthetic person: an instant case; a promised case with a visit to the hall (notice, ticket, call,
      verification, acceptance, decision, certificate); one more that needs less; one that is drafted on the phone, goes on at a kiosk and is
      put right once; one that departments handle side by side (its clock stopped, its period extended, its date explained); a bundle
      of two items; and figures, audit and search over them. Exits with 0 only if every step was checked.
      Without a running suite it starts one of its own in a temporary directory; one named by --data or --hub must be running.

        yimen demo
        yimen demo --repeat 50 --json
      """)

  @Option(help: "演几遍。How many times.")
  var `repeat` = 1

  @OptionGroup var suite: SuiteOptions
  @OptionGroup var output: OutputOptions

  func validate() throws {
    guard (1...1_000_000).contains(`repeat`) else { throw ValidationError("--repeat 应为 1 至 1000000。--repeat is 1 to 1000000.") }
  }

  nonisolated(nonsending) func run(to output: Output) async throws {
    if try isOnItsOwn {
      if !self.output.json {
        output.line("没有运行中的套件，在临时目录演示。No suite is running: this plays in a temporary directory.\n")
        output.flush()
      }
      try await TemporarySuite.run { node in try await play(on: node, output) }
    } else {
      try await SuiteClient.run(suite) { node in try await play(on: node, output) }
    }
  }

  /// Whether no suite runs where one is looked for by itself; one that was named must run.
  private var isOnItsOwn: Bool {
    get throws {
      do {
        _ = try suite.hubs()
        return false
      } catch let failure as CommandFailure where failure.status == .unavailable && !suite.isNamed {
        return true
      }
    }
  }

  private nonisolated(nonsending) func play(on node: Node, _ output: Output) async throws {
    let narrator = Narrator(output: output, isJSON: self.output.json, isBrief: `repeat` > 1)
    let story = DemoStory(bus: node, tell: { narrator.tell($0) })
    var random = SystemRandomNumberGenerator()
    for round in 1...`repeat` {
      let outcome = try await story.play(SyntheticPerson(using: &random)) { id, number in narrator.acknowledged(id: id, number: number) }
      narrator.finished(round, of: `repeat`, outcome)
    }
  }
}
