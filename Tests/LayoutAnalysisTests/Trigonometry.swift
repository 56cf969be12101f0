import Foundation

/// What tests need of it; Foundation stays out of the files that draw rooms.
enum Trigonometry {
    static func acos(_ value: Double) -> Double { Foundation.acos(value) }
}
