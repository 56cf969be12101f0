/// What the mouse did.
public struct Mouse: Hashable, Sendable {
    /// What happened to the button or the wheel.
    ///
    /// A release where the press was is followed by `click`, or by `doubleClick` when it is the second within 400 ms.
    public enum Kind: Hashable, Sendable {
        /// The button went down, came up, or moved while down.
        case press, release, drag
        /// The button went down and came up at one place, once or twice.
        case click, doubleClick
        /// The wheel turned by one step.
        case wheelUp, wheelDown
    }

    /// Which button it was; wheels count as the middle one.
    public enum Button: Hashable, Sendable {
        /// A button, by where it is.
        case left, middle, right
    }

    /// What happened.
    public var kind: Kind
    /// To which button.
    public var button: Button
    /// Over which cell.
    public var at: Point

    /// Makes a mouse event.
    public init(_ kind: Kind, button: Button = .left, at point: Point) {
        self.kind = kind
        self.button = button
        self.at = point
    }
}
