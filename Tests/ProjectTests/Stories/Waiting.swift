import Foundation
import Testing

/// Waits until a condition holds, and fails when it does not come to.
func waitUntil(_ condition: () throws -> Bool) throws {
    let deadline = ContinuousClock.now + .seconds(30)
    while try !condition() { try #require(ContinuousClock.now < deadline, "it never came true") }
}
