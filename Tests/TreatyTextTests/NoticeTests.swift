import AllianceNetwork
import Testing

@testable import TreatyText

/// Notices of termination that were suspended, and agreements that were normalised after them.
@Suite struct NoticeTests {
  @Test(arguments: [
    Case(
      "suspended, then normalised", nil, "日韓GSOMIAは2016年11月に署名された。韓国は2019年8月に終了を通告したが、同年11月に通告の効力を停止し、2023年3月に正常化した。",
      ["GSOMIA JPN-KOR in-force 2023-03"]),
    Case(
      "as a noun", nil, "日韓秘密軍事情報保護協定は2016年に締結され、2019年8月に韓国が終了を通告したが、同年11月22日、通告の効力停止を発表した。",
      ["GSOMIA JPN-KOR in-force 2019-11-22"]),
    Case(
      "on conditions", nil, "2019年8月、韓国は日韓GSOMIAの終了を通告したが、2019年11月に終了通告を条件付きで停止した。", ["GSOMIA JPN-KOR in-force 2019-11"]),
    Case(
      "in a list of verbs", nil,
      "The Japan-ROK GSOMIA was signed in 2016; South Korea notified its termination in 2019, suspended the notice in November 2019, and normalised the agreement in March 2023.",
      ["GSOMIA JPN-KOR in-force 2023-03"]),
    Case(
      "passive", nil,
      "South Korea gave notice of termination of the GSOMIA with Japan in August 2019, but the notice was suspended in November 2019.",
      ["GSOMIA JPN-KOR in-force 2019-11"]),
    Case(
      "the notification", nil,
      "In August 2019 South Korea gave Japan notice of termination of their GSOMIA, but in November 2019 it suspended that notification.",
      ["GSOMIA JPN-KOR in-force 2019-11"]),
    Case(
      "the agreement itself", nil,
      "In February 2020 the Philippines suspended its Visiting Forces Agreement with the United States.",
      ["VFA PHL-USA suspended 2020-02"]),
    Case("the agreement's effect", nil, "韓国は2019年8月、日韓GSOMIAの効力を停止した。", ["GSOMIA JPN-KOR suspended 2019-08"]),
  ])
  func notices(_ item: Case) throws { try item.check() }
}
