/// The services that items are generated of, by type of item as often as in a real district.
enum GeneratedServices {
  /// 行政许可 47 %, 公共服务 31 %, 其他行政权力 16 %, 行政确认 4 %, the rest 给付, 奖励, 裁决.
  static let types = Weighted([("01", 470), ("20", 310), ("10", 160), ("07", 40), ("05", 10), ("08", 6), ("09", 4)])

  static let all = persons + organisations

  /// The places in ``all`` of the services of a type.
  static let byType = Dictionary(grouping: all.indices) { all[$0].type }
}
