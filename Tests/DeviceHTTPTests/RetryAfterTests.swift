import DeviceHTTP
import Testing

@Suite struct RetryAfterTests {
  @Test(
    arguments: [
      ("0", 0), ("120", 120), (" 7 ", 7), ("99999", 3600), ("99999999999999999999", 3600),
      ("-1", nil), ("+5", nil), ("1.5", nil), ("", nil), ("soon", nil),
    ] as [(String, Int?)])
  func readsSeconds(text: String, seconds: Int?) {
    #expect(RetryAfter.seconds(HTTPHead(status: 503, retryAfter: text)) == seconds)
  }

  @Test func aDateIsReadAgainstTheServersClock() {
    let date = "Sun, 06 Nov 1994 08:49:37 GMT"
    func pause(_ until: String) -> Int? {
      RetryAfter.seconds(HTTPHead(status: 503, retryAfter: until, date: date))
    }
    #expect(pause("Sun, 06 Nov 1994 08:50:37 GMT") == 60)
    #expect(pause("Sun, 06 Nov 1994 08:00:00 GMT") == 0)
    #expect(pause("Mon, 06 Nov 1995 08:49:37 GMT") == RetryAfter.longestSeconds)
    #expect(RetryAfter.seconds(HTTPHead(status: 503, retryAfter: date)) == nil)
  }

  @Test(
    arguments: [
      ("Thu, 01 Jan 1970 00:00:00 GMT", 0),
      ("Sun, 06 Nov 1994 08:49:37 GMT", 784_111_777),
      ("Tue, 29 Feb 2000 23:59:59 GMT", 951_868_799),
      ("Wed, 31 Dec 1969 23:59:59 GMT", -1),
      ("Sunday, 06-Nov-94 08:49:37 GMT", nil),
      ("Sun Nov  6 08:49:37 1994", nil),
      ("Sun, 06 Nov 1994 24:49:37 GMT", nil),
      ("Sun, 06 Nov 1994 08:49:37 CET", nil),
    ] as [(String, Int?)])
  func readsDates(text: String, seconds: Int?) {
    #expect(HTTPDate.seconds(text) == seconds)
  }
}

@Suite struct ProblemDocumentTests {
  @Test(
    arguments: [
      (#"{"type":"https://larder.example/problems/device-revoked","title":"x"}"#, "device-revoked"),
      (#"{"type":"about:blank"}"#, nil),
      (#"{"type":"https://larder.example/problems/milk and eggs"}"#, nil),
      (#"{"type":"https://larder.example/problems/"}"#, nil),
      (#"{"title":"no type"}"#, nil),
      ("<html>", nil),
    ] as [(String, String?)])
  func readsOnlyOurSlugs(text: String, slug: String?) {
    #expect(ProblemDocument(Array(text.utf8))?.slug == slug)
  }
}
