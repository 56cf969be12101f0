/// A screen to draw on and a keyboard and mouse to listen to.
public protocol Terminal: AnyObject {
    /// The extent of the window in cells.
    var size: Size { get }
    /// Whether the mouse is ours; otherwise the terminal selects text with it.
    var capturesMouse: Bool { get set }
    /// How frames are shown; another one holds from the next frame on.
    var appearance: Appearance { get set }
    /// Shows the canvas; only what differs from the last one is sent, and what is too large is cut.
    func present(_ canvas: Canvas)
    /// Waits for the next event, at most that many milliseconds, for ever without a limit; nothing when time is up.
    func nextEvent(timeout milliseconds: Int?) -> Event?
    /// Hands text to the terminal for its clipboard; whether it takes it, no terminal says. What is too long is dropped.
    func copy(_ text: String)
    /// Leaves the terminal as it was found; harmless when repeated.
    func close()
}
