extension GeneratedServices {
  /// The sample's services: what companies and others apply for; awards and adjudications added, of which it has none.
  static let organisations: [GeneratedService] = [
    GeneratedService(
      "07", "内资企业设立登记", "Company registration", "市场监督管理局", "市监", "legal_person", "营业执照", "certificate", "ct067", "企业开办"),
    GeneratedService(
      "07", "个体工商户设立登记", "Sole trader registration", "市场监督管理局", "市监", "legal_person", "营业执照", "certificate", "ct067", "企业开办"),
    GeneratedService(
      "07", "企业变更登记(备案)", "Change of company particulars", "市场监督管理局", "市监", "legal_person", "营业执照", "certificate", "ct067", "企业信息变更"),
    GeneratedService(
      "07", "企业注销登记", "Company deregistration", "市场监督管理局", "市监", "legal_person", "注销通知书", "certificate", "ct049", "企业注销登记"),
    GeneratedService(
      "07", "企业简易注销登记", "Simplified deregistration", "市场监督管理局", "市监", "legal_person", "注销通知书", "document", nil, "企业简易注销"),
    GeneratedService(
      "01", "食品经营许可", "Food business licence", "市场监督管理局", "市监", "legal_person", "食品经营许可证", "certificate", "ct074", "开办餐饮店"),
    GeneratedService(
      "10", "仅销售预包装食品经营者备案", "Record of sellers of prepacked food only", "市场监督管理局", "市监", "legal_person", "备案凭证", "other", nil, nil),
    GeneratedService(
      "10", "食品小作坊备案发放", "Small food workshop record", "市场监督管理局", "市监", "legal_person", "备案证明", "certificate", "ct020", nil),
    GeneratedService(
      "01", "药品经营许可(零售)", "Retail pharmacy licence", "市场监督管理局", "市监", "legal_person", "药品经营许可证", "certificate", "ct066", nil),
    GeneratedService(
      "10", "第二类医疗器械经营备案", "Class II medical device record", "市场监督管理局", "市监", "legal_person", "备案凭证", "other", nil, nil),
    GeneratedService(
      "07", "特种设备使用登记", "Special equipment registration", "市场监督管理局", "市监", "legal_person", "特种设备使用登记证", "certificate", "ct056", nil),
    GeneratedService(
      "01", "公共场所卫生许可", "Hygiene licence for public places", "卫生健康局", "卫健", "legal_person", "公共场所卫生许可证", "certificate", "ct009", "企业准营"),
    GeneratedService(
      "01", "医疗机构执业登记", "Medical institution registration", "卫生健康局", "卫健", "legal_person", "医疗机构执业许可证", "certificate", "ct015", nil),
    GeneratedService(
      "10", "诊所备案", "Clinic record", "卫生健康局", "卫健", "legal_person", "诊所备案凭证", "certificate", "ct069", nil),
    GeneratedService(
      "01", "公众聚集场所投入使用、营业前消防安全检查", "Fire safety check before opening", "消防救援大队", "消防", "legal_person", "消防安全检查意见书", "document", nil,
      "开办餐饮店"),
    GeneratedService(
      "01", "城镇污水排入排水管网许可", "Licence to discharge into sewers", "住房城乡建设和水利局", "水务", "legal_person", "污水排入排水管网许可证", "certificate", "ct048",
      "开办餐饮店"),
    GeneratedService(
      "20", "规范户外招牌设施设置", "Shop sign record", "城市管理和综合执法局", "城管", "legal_person", "备案凭证", "other", nil, "开办餐饮店"),
    GeneratedService(
      "01", "占用、挖掘城市道路审批", "Occupying or digging a road", "城市管理和综合执法局", "城管", "legal_person", "占用(挖掘)道路许可证", "certificate", "ct017", nil),
    GeneratedService(
      "10", "建筑垃圾处理方案备案", "Building waste plan record", "城市管理和综合执法局", "城管", "legal_person", "备案证明", "other", nil, nil),
    GeneratedService(
      "01", "烟草专卖零售许可证新办", "Tobacco retail licence", "烟草专卖局", "烟草", "legal_person", "烟草专卖零售许可证", "certificate", "ct053", nil),
    GeneratedService(
      "01", "旅馆业特种行业许可证核发", "Hotel special trade licence", "公安局", "公安", "legal_person", "特种行业许可证", "certificate", "ct055", nil),
    GeneratedService(
      "01", "公章刻制业特种行业许可证核发", "Seal engraving special trade licence", "公安局", "公安", "legal_person", "特种行业许可证", "certificate", "ct055", nil),
    GeneratedService(
      "20", "公章刻制备案", "Company seal record", "公安局", "公安", "legal_person", "印章备案证明", "other", nil, "企业开办"),
    GeneratedService(
      "01", "劳务派遣经营许可", "Labour dispatch licence", "人力资源和社会保障局", "人社", "legal_person", "劳务派遣经营许可证", "certificate", "ct012", nil),
    GeneratedService(
      "01", "人力资源服务许可", "Employment agency licence", "人力资源和社会保障局", "人社", "legal_person", "人力资源服务许可证", "certificate", "ct005", nil),
    GeneratedService(
      "20", "企业社会保险参保登记", "Employer social insurance registration", "人力资源和社会保障局", "人社", "legal_person", "参保登记结果", "other", nil, "企业开办"),
    GeneratedService(
      "20", "单位住房公积金缴存登记", "Employer provident fund registration", "住房公积金管理中心", "公积金", "legal_person", "登记结果", "other", nil, "企业开办"),
    GeneratedService(
      "10", "增值税一般纳税人登记（县级行使）", "VAT general taxpayer registration", "税务局", "税务", "legal_person", "登记结果", "other", nil, nil),
    GeneratedService(
      "07", "发票票种核定（县级行使）", "Approval of invoice kinds", "税务局", "税务", "legal_person", "核定结果", "other", nil, "企业开办"),
    GeneratedService(
      "10", "税务注销即时办理（县级行使）", "Immediate tax deregistration", "税务局", "税务", "legal_person", "清税证明", "certificate", "ct051", "企业注销登记"),
    GeneratedService(
      "10", "企业投资项目备案", "Investment project record", "发展和改革局", "发改", "legal_person", "企业投资项目备案证", "certificate", "ct028", nil),
    GeneratedService(
      "01", "建设工程（含临时建设）规划许可证核发", "Construction planning permit", "自然资源局", "自然资源", "legal_person", "建设工程规划许可证", "certificate", "ct030", nil),
    GeneratedService(
      "01", "特殊建设工程消防设计审查", "Fire design review", "住房城乡建设和水利局", "住建", "legal_person", "消防设计审查意见书", "certificate", "ct050", nil),
    GeneratedService(
      "01", "建筑工程施工许可证核发", "Construction permit", "住房城乡建设和水利局", "住建", "legal_person", "建筑工程施工许可证", "certificate", "ct029", nil),
    GeneratedService(
      "01", "商品房预售许可", "Pre-sale permit", "住房城乡建设和水利局", "住建", "legal_person", "商品房预售许可证", "certificate", "ct019", nil),
    GeneratedService(
      "01", "建设项目环境影响报告表审批", "Environmental impact form approval", "生态环境局", "生态环境", "legal_person", "批复", "document", nil, nil),
    GeneratedService(
      "01", "排污许可(简化管理)", "Pollutant discharge permit, simplified", "生态环境局", "生态环境", "legal_person", "排污许可证", "certificate", "ct035", nil),
    GeneratedService(
      "01", "危险化学品经营许可", "Hazardous chemicals trading licence", "应急管理局", "应急", "legal_person", "危险化学品经营许可证", "certificate", "ct018", nil),
    GeneratedService(
      "01", "道路货物运输经营许可", "Road freight licence", "交通运输局", "交通", "legal_person", "道路运输经营许可证", "certificate", "ct071", "开办运输企业"),
    GeneratedService(
      "01", "道路货物运输车辆道路运输证配发", "Road transport certificate for a lorry", "交通运输局", "交通", "legal_person", "道路运输证", "certificate", "ct072",
      "开办运输企业"),
    GeneratedService(
      "01", "社会团体成立登记", "Registration of an association", "民政局", "民政", "legal_person", "社会团体法人登记证书", "certificate", "ct062", nil),
    GeneratedService(
      "01", "民办非企业单位成立登记", "Registration of a private non-enterprise unit", "民政局", "民政", "legal_person", "民办非企业单位登记证书", "certificate",
      "ct047", nil),
    GeneratedService(
      "20", "养老机构设立备案", "Home for the aged record", "民政局", "民政", "legal_person", "设置养老机构备案回执", "other", nil, nil),
    GeneratedService(
      "01", "举办高危险性体育赛事活动许可（县级）", "High-risk sports event permit", "文化广电旅游体育局", "文旅", "legal_person", "许可决定", "document", nil, nil),
    GeneratedService(
      "01", "出版物零售单位设立审批", "Bookshop permit", "文化广电旅游体育局", "文旅", "legal_person", "出版物经营许可证", "certificate", "ct010", nil),
    GeneratedService(
      "01", "中介机构从事代理记账业务审批", "Bookkeeping agency permit", "财政局", "财政", "legal_person", "代理记账许可证书", "certificate", "ct007", nil),
    GeneratedService(
      "20", "供水报装", "Water supply connection", "供水企业", "供水", "legal_person", "供用水合同", "other", nil, "水电气网联合报装"),
    GeneratedService(
      "20", "供电报装", "Electricity supply connection", "供电企业", "供电", "legal_person", "供用电合同", "other", nil, "水电气网联合报装"),
    GeneratedService(
      "20", "供气报装", "Gas supply connection", "燃气企业", "燃气", "legal_person", "供用气合同", "other", nil, "水电气网联合报装"),
    GeneratedService(
      "20", "统计严重失信企业名单信用修复", "Credit repair", "发展和改革局", "发改", "legal_person", "信用修复决定", "document", nil, "信用修复"),
    GeneratedService(
      "08", "科学技术成果奖励", "Award for science and technology", "发展和改革局", "发改", "legal_person", "奖励决定", "document", nil, nil),
    GeneratedService(
      "09", "专利侵权纠纷行政裁决", "Adjudication of patent disputes", "市场监督管理局", "市监", "legal_person", "裁决书", "document", nil, nil),
  ]
}
