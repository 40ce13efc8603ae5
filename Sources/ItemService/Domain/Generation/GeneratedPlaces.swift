/// Places that do not exist.
enum GeneratedPlaces {
  private static let first = Array("东西南北中上下新古大金银青红白云石清永安长平福禄和兴文武")
  private static let second = Array("湖山桥塘岭溪江门田林泉村港渡岗坪洲滩岩谷")
  private static let kinds = ["街道", "镇", "社区", "村"]

  static func draw(_ numbers: inout SplitMix64) -> String {
    "\(numbers.one(of: first))\(numbers.one(of: second))\(numbers.one(of: kinds))"
  }
}
