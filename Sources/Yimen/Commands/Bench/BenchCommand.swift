import ArgumentParser
import Benchmarks
import Bus
import Foundation

/// `yimen bench`: measures beside floors taken in the same run.
struct BenchCommand: ReportingCommand {
  enum Subject: String, CaseIterable, ExpressibleByArgument {
    case bus, peers, secure, scale, hub, failover, codec, store, submit, identity, items, cases, visits, queue, notices, hallday, idle
  }

  static let configuration = CommandConfiguration(
    commandName: "bench",
    abstract: "测量速度与内存。Measures speed and memory.",
    discussion: """
      bus       一次调用与并发，与裸 libzmq 循环比较 one call and many, beside the bare libzmq loop
      peers     与 libzmq 及其代理、NATS 比较 beside plain libzmq, its proxy, and NATS where it is installed
      secure    加密的链路，与明文及 libzmq 加密代理比较 encrypted links, beside those in the clear and libzmq's encrypted proxy
      scale     千个客户端与五十个实例 a thousand clients, fifty instances, beside one of each
      hub       枢纽的内存与处理器 memory and processor of the hub, beside that of libzmq
      failover  三个实例之一被杀后的一秒 the second after one of three instances was killed
      codec     字段编码，与 Foundation JSON 比较 field coding, beside Foundation's JSON
      store     存储，与裸 GRDB、裸 libpq 比较 the store, beside bare GRDB and bare libpq
      submit    持久的提交，与裸 GRDB 比较 durable submissions, beside the same rows through bare GRDB
      identity  按号码找主体、登记百万主体、核验号码 whose number it is, a million subjects registered, a number checked, a million from a pipe
      items     十万事项：读取、搜索、指南、证明检查、导入 a hundred thousand items: read, found, guided, checked, imported
      cases     承诺件的一生、提交、清单与读取，空库与满库；风暴 whole lives of promised cases, submissions, lists, reads; beside stored cases; a storm
      hallday   二十个大厅三万人的一天，等候预计的准确度 a day of twenty halls and thirty thousand people, and how right estimates of waits are
      visits    预约：每秒预约数、二百人抢十个号、可约时段 bookings a second, two hundred who race for ten seats, offers
      queue     排队：五百个窗口、万人排队时每秒取号数与叫号用时 tickets a second, and a call of the next, with 500 windows and 10,000 in line
      notices   短信与邮件，快慢服务商并行 notices over a quick provider beside one that hangs
      idle      空闲时的内存与处理器 memory and processor of an idle suite

      以 release 构建运行（make bench）。Run it from a release build (make bench).
      """)

  @Argument(help: "测哪些；缺省为全部。What to measure; all when left out.")
  var subjects: [Subject] = []

  @Option(
    name: .customLong("subjects"),
    help: ArgumentHelp(
      "identity 登记多少主体，少于一百万时推算百万用时。How many subjects identity registers; of less than a million its time is extrapolated.",
      valueName: "number"))
  var subjectCount = IdentityBench.most

  @Option(
    name: .customLong("cases"),
    help: ArgumentHelp("cases 的满库存多少办件。How many cases are stored in the second half of cases; some 12 KB each.", valueName: "number"))
  var caseCount = CasesBench.stored

  @OptionGroup var output: OutputOptions

  func validate() throws {
    guard CasesBench.bounds.contains(caseCount) else {
      let (least, most) = (CasesBench.bounds.lowerBound, CasesBench.bounds.upperBound)
      throw ValidationError("--cases 应为 \(least) 至 \(most)。--cases is from \(least) to \(most).")
    }
    guard IdentityBench.bounds.contains(subjectCount) else {
      let (least, most) = (IdentityBench.bounds.lowerBound, IdentityBench.bounds.upperBound)
      throw ValidationError("--subjects 应为 \(least) 至 \(most)。--subjects is from \(least) to \(most).")
    }
  }

  nonisolated(nonsending) func run(to output: Output) async throws {
    let server = ProcessInfo.processInfo.environment["YIMEN_BENCH_POSTGRES"]
    if server == nil, subjects.isEmpty || subjects.contains(.store) || subjects.contains(.submit) {
      Output.diagnostics.line("略去 PostgreSQL。Without PostgreSQL: scripts/with-postgres yimen bench starts a server for it.")
      Output.diagnostics.flush()
    }
    for subject in subjects.isEmpty ? Subject.allCases : subjects {
      let measures =
        switch subject {
        case .bus: try await BusBench.run()
        case .peers: try await PeersBench.run()
        case .secure: try await SecureBench.run()
        case .scale: try await ScaleBench.run()
        case .hub: try await HubBench.run(program: CommandLine.arguments[0])
        case .failover: try await FailoverBench.run(program: CommandLine.arguments[0])
        case .codec: CodecBench.run()
        case .store: try await StoreBench.run(postgres: server)
        case .submit: try await SubmitBench.run(postgres: server)
        case .identity:
          try await CheckBench.run(program: CommandLine.arguments[0])
            + IdentityBench.run(subjects: subjectCount, tell: BenchProgress().tell)
        case .items: try await ItemsBench.run()
        case .cases: try await CasesBench.run(stored: caseCount, tell: BenchProgress().tell)
        case .hallday: try HallDayBench.run()
        case .visits: try await VisitsBench.run()
        case .queue: try await QueueBench.run()
        case .notices: try await NoticesBench.run()
        case .idle: try await IdleBench.run(program: CommandLine.arguments[0])
        }
      for measure in measures { output.line(self.output.json ? measure.json.text : measure.line) }
      output.flush()
    }
  }
}
