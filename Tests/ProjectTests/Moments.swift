import LIAVVModel

extension Instant {
    /// A morning in December 2024.
    static let inDecember = Instant(milliseconds: 1_734_513_302_417)
}
