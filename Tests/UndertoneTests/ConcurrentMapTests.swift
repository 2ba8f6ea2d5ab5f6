import Testing

@testable import Undertone

@Suite("Work on several threads")
struct ConcurrentMapTests {
  @Test(arguments: [0, 1, 2, 5, 100], [1, 2, 3, 7])
  func keepsTheOrder(count: Int, jobs: Int) {
    #expect(concurrentMap(count, jobs: jobs) { $0 * $0 } == (0..<count).map { $0 * $0 })
  }
}
