extension GeneratedServices {
  /// The sample's services: what persons apply for; awards and adjudications added, of which it has none.
  static let persons: [GeneratedService] = [
    GeneratedService(
      "20", "居民身份证办理（包括临时）", "Resident ID card issue", "公安局", "公安", "natural_person", "居民身份证", "certificate", "ct027", "成年"),
    GeneratedService(
      "20", "居民身份证跨省异地办理", "Resident ID card, from another province", "公安局", "公安", "natural_person", "居民身份证", "certificate", "ct027", nil),
    GeneratedService(
      "20", "居民身份证挂失申报、丢失招领", "ID card loss report", "公安局", "公安", "natural_person", "挂失回执", "other", nil, nil),
    GeneratedService(
      "20", "居住证办理", "Residence permit", "公安局", "公安", "natural_person", "居住证", "certificate", "ct024", nil),
    GeneratedService(
      "01", "户口迁移审批", "Household registration move", "公安局", "公安", "natural_person", "户口簿", "certificate", "ct025", "迁移"),
    GeneratedService(
      "07", "新生儿出生登记", "Birth registration", "公安局", "公安", "natural_person", "户口簿", "certificate", "ct025", "出生"),
    GeneratedService(
      "07", "户口注销", "Death registration and cancellation", "公安局", "公安", "natural_person", "注销户口证明", "other", nil, "身后"),
    GeneratedService(
      "07", "户口变更", "Change of household register entries", "公安局", "公安", "natural_person", "户口簿", "certificate", "ct025", nil),
    GeneratedService(
      "20", "无犯罪记录证明", "No criminal record certificate", "公安局", "公安", "natural_person", "无犯罪记录证明", "certificate", "ct039", nil),
    GeneratedService(
      "20", "临时身份证明", "Temporary identity proof", "公安局", "公安", "natural_person", "临时身份证明", "certificate", "ct003", nil),
    GeneratedService(
      "20", "亲属关系证明", "Kinship proof", "公安局", "公安", "natural_person", "亲属关系证明", "certificate", "ct004", nil),
    GeneratedService(
      "01", "普通护照签发", "Ordinary passport", "公安局出入境管理", "出入境", "natural_person", "普通护照", "certificate", "ct040", nil),
    GeneratedService(
      "01", "往来港澳通行证签发", "Hong Kong and Macao travel permit", "公安局出入境管理", "出入境", "natural_person", "往来港澳通行证", "certificate", "ct032", nil),
    GeneratedService(
      "01", "机动车驾驶证期满换证", "Driving licence renewal", "公安局交通警察支队", "交警", "natural_person", "机动车驾驶证", "certificate", "ct044", nil),
    GeneratedService(
      "01", "六年免检机动车检验标志核发", "Inspection mark for cars", "公安局交通警察支队", "交警", "natural_person", "检验标志", "certificate", "ct045", nil),
    GeneratedService(
      "07", "中国内地公民婚姻登记", "Marriage registration", "民政局", "民政", "natural_person", "结婚证", "certificate", "ct064", "婚育"),
    GeneratedService(
      "07", "离婚登记", "Divorce registration (30-day cooling-off)", "民政局", "民政", "natural_person", "离婚证", "certificate", "ct063", "婚育"),
    GeneratedService(
      "20", "补领结婚证", "Replacement marriage certificate", "民政局", "民政", "natural_person", "结婚证", "certificate", "ct064", nil),
    GeneratedService(
      "07", "中国公民收养子女登记", "Adoption registration", "民政局", "民政", "natural_person", "收养登记证", "certificate", "ct036", nil),
    GeneratedService(
      "20", "80周岁以上老年人高龄津贴发放", "Allowance for people over 80", "民政局", "民政", "natural_person", "高龄津贴", "payment", nil, "无感申办"),
    GeneratedService(
      "20", "最低生活保障", "Minimum living allowance", "民政局", "民政", "natural_person", "最低生活保障证", "certificate", "ct042", "扶残助困"),
    GeneratedService(
      "20", "特困人员救助供养", "Support for the extremely poor", "民政局", "民政", "natural_person", "特困人员救助供养证", "certificate", "ct054", "扶残助困"),
    GeneratedService(
      "20", "临时救助", "Temporary relief", "民政局", "民政", "natural_person", "临时救助金", "payment", nil, "扶残助困"),
    GeneratedService(
      "20", "孤儿救助资格认定及基本生活费发放", "Orphan allowance", "民政局", "民政", "natural_person", "孤儿基本生活费", "payment", nil, nil),
    GeneratedService(
      "20", "困难残疾人生活补贴", "Living subsidy for disabled people in hardship", "民政局", "民政", "natural_person", "残疾人两项补贴", "payment", nil, "扶残助困"),
    GeneratedService(
      "20", "重度残疾人护理补贴", "Care subsidy for severely disabled people", "民政局", "民政", "natural_person", "残疾人两项补贴", "payment", nil, "扶残助困"),
    GeneratedService(
      "07", "残疾人证新办", "Disability certificate, first issue", "残疾人联合会", "残联", "natural_person", "残疾人证", "certificate", "ct046", "扶残助困"),
    GeneratedService(
      "07", "残疾人证换领", "Disability certificate renewal", "残疾人联合会", "残联", "natural_person", "残疾人证", "certificate", "ct046", nil),
    GeneratedService(
      "20", "残疾人基本型辅助器具适配申请", "Assistive device", "残疾人联合会", "残联", "natural_person", "辅助器具适配", "payment", nil, nil),
    GeneratedService(
      "20", "《出生医学证明》首次签发", "Birth medical certificate, first issue", "卫生健康局", "卫健", "natural_person", "出生医学证明", "certificate", "ct011",
      "出生"),
    GeneratedService(
      "20", "《预防接种证》办理", "Vaccination booklet", "卫生健康局", "卫健", "natural_person", "预防接种证", "certificate", "ct073", "出生"),
    GeneratedService(
      "20", "生育登记", "Birth plan registration", "卫生健康局", "卫健", "natural_person", "生育登记凭证", "certificate", "ct059", "婚育"),
    GeneratedService(
      "05", "计划生育家庭特别扶助金", "Special family assistance", "卫生健康局", "卫健", "natural_person", "扶助金", "payment", nil, nil),
    GeneratedService(
      "20", "城乡居民参保登记", "Resident medical insurance registration", "医疗保障局", "医保", "natural_person", "参保登记结果", "other", nil, "出生"),
    GeneratedService(
      "20", "职工参保登记", "Employee medical insurance registration", "医疗保障局", "医保", "natural_person", "参保登记结果", "other", nil, nil),
    GeneratedService(
      "20", "基本医疗保险关系转移接续", "Transfer of medical insurance", "医疗保障局", "医保", "natural_person", "转移接续联系函", "other", nil, nil),
    GeneratedService(
      "20", "异地长期居住人员备案", "Record for medical care elsewhere, long-term residents", "医疗保障局", "医保", "natural_person", "备案结果", "other", nil,
      nil),
    GeneratedService(
      "20", "住院费用报销", "Reimbursement of hospital cost", "医疗保障局", "医保", "natural_person", "医保待遇", "payment", nil, nil),
    GeneratedService(
      "20", "生育津贴支付", "Maternity allowance", "医疗保障局", "医保", "natural_person", "生育津贴", "payment", nil, "婚育"),
    GeneratedService(
      "20", "医保电子凭证申领", "Electronic medical insurance credential", "医疗保障局", "医保", "natural_person", "医保电子凭证", "certificate", "ct013", nil),
    GeneratedService(
      "20", "社会保障卡补领、换领、换发", "Social security card replacement", "人力资源和社会保障局", "人社", "natural_person", "社会保障卡", "certificate", "ct061",
      "社会保障卡居民服务"),
    GeneratedService(
      "20", "失业登记", "Unemployment registration", "人力资源和社会保障局", "人社", "natural_person", "失业登记结果", "other", nil, nil),
    GeneratedService(
      "20", "失业保险金申领", "Unemployment benefit", "人力资源和社会保障局", "人社", "natural_person", "失业保险金", "payment", nil, nil),
    GeneratedService(
      "20", "就业困难人员认定", "Recognition as hard to employ", "人力资源和社会保障局", "人社", "natural_person", "就业困难人员认定", "certificate", "ct022", nil),
    GeneratedService(
      "20", "创业担保贷款申请", "Guaranteed start-up loan", "人力资源和社会保障局", "人社", "natural_person", "审核意见", "document", nil, "个人创业"),
    GeneratedService(
      "20", "灵活就业人员参保登记", "Flexible worker insurance registration", "人力资源和社会保障局", "人社", "natural_person", "参保登记结果", "other", nil, "灵活就业"),
    GeneratedService(
      "20", "企业职工基本养老保险关系转移接续申请", "Transfer of employee pension insurance", "人力资源和社会保障局", "人社", "natural_person", "转移接续结果", "other", nil,
      nil),
    GeneratedService(
      "20", "城乡居民基本养老保险待遇申领", "Resident pension claim", "人力资源和社会保障局", "人社", "natural_person", "养老待遇", "payment", nil, "退休"),
    GeneratedService(
      "20", "职工正常退休(职)申请", "Retirement", "人力资源和社会保障局", "人社", "natural_person", "退休审批表", "document", nil, "退休"),
    GeneratedService(
      "20", "养老保险定期待遇领取资格认证", "Confirming that a pensioner is still entitled", "人力资源和社会保障局", "人社", "natural_person", "认证结果", "other", nil,
      "免申即享"),
    GeneratedService(
      "20", "遗属待遇申领", "Survivor benefit", "人力资源和社会保障局", "人社", "natural_person", "遗属待遇", "payment", nil, "身后"),
    GeneratedService(
      "07", "工伤认定申请", "Recognition of work injury", "人力资源和社会保障局", "人社", "natural_person", "工伤认定决定书", "document", nil, nil),
    GeneratedService(
      "20", "供养亲属抚恤金申领", "Dependant pension after work death", "人力资源和社会保障局", "人社", "natural_person", "抚恤金", "payment", nil, nil),
    GeneratedService(
      "01", "教师资格认定", "Teacher qualification", "教育局", "教育", "natural_person", "教师资格证书", "certificate", "ct037", nil),
    GeneratedService(
      "20", "学前教育、义务教育阶段入学办理", "School enrolment", "教育局", "教育", "natural_person", "入学通知书", "document", nil, "教育入学"),
    GeneratedService(
      "20", "住房公积金提取(租房)", "Provident fund withdrawal for rent", "住房公积金管理中心", "公积金", "natural_person", "提取结果", "payment", nil, nil),
    GeneratedService(
      "20", "住房公积金贷款", "Provident fund loan", "住房公积金管理中心", "公积金", "natural_person", "贷款审批", "document", nil, nil),
    GeneratedService(
      "20", "公共租赁住房申请资格审核认定", "Public rental housing eligibility", "住房城乡建设和水利局", "住建", "natural_person", "资格确认", "document", nil, nil),
    GeneratedService(
      "20", "住房保障家庭租赁补贴发放", "Rent subsidy", "住房城乡建设和水利局", "住建", "natural_person", "租赁补贴", "payment", nil, nil),
    GeneratedService(
      "07", "国有建设用地使用权及房屋所有权转移登记(二手房)", "Registration of transfer of a flat", "自然资源局", "自然资源", "natural_person",
      "不动产权证书", "certificate", "ct001", "二手房转移登记及水电气联动过户"),
    GeneratedService(
      "20", "不动产登记资料查询(个人住房信息)", "Home ownership enquiry", "自然资源局", "自然资源", "natural_person", "不动产登记信息查询结果", "certificate", "ct002", nil),
    GeneratedService(
      "05", "对公民法律援助申请的审批", "Legal aid", "司法局", "司法", "natural_person", "法律援助决定书", "document", nil, nil),
    GeneratedService(
      "07", "公民民族成份确认和变更（未满十八岁）", "Change of ethnicity, minors", "区委统战部(民族宗教)", "统战", "natural_person", "审批意见", "document", nil, nil),
    GeneratedService(
      "20", "退役报到", "Reporting after military service", "退役军人事务局", "退役军人", "natural_person", "报到登记", "other", nil, "军人退役"),
    GeneratedService(
      "05", "退役士兵自主就业一次性经济补助金的给付", "One-off payment to veterans", "退役军人事务局", "退役军人", "natural_person", "补助金", "payment", nil, "军人退役"),
    GeneratedService(
      "01", "犬类准养证核发", "Dog licence", "公安局", "公安", "natural_person", "犬类准养证", "certificate", "ct058", nil),
    GeneratedService(
      "08", "见义勇为人员奖励", "Award for acts of courage", "司法局", "司法", "natural_person", "奖励金", "payment", nil, nil),
    GeneratedService(
      "08", "计划生育奖励扶助", "Family planning award", "卫生健康局", "卫健", "natural_person", "奖励扶助金", "payment", nil, nil),
    GeneratedService(
      "09", "土地权属争议裁决", "Adjudication of disputes over land", "自然资源局", "自然资源", "natural_person", "裁决书", "document", nil, nil),
  ]
}
