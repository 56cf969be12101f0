/// A terminal that plays events and remembers what it was shown: for tests and for printing one frame.
public final class ScriptedTerminal: Terminal {
    /// The extent in cells; a played `resize` changes it.
    public private(set) var size: Size
    /// The canvases it was shown, oldest first; only the last one unless it keeps all.
    public private(set) var canvases: [Canvas] = []
    /// Whether it was closed.
    public private(set) var isClosed = false

    /// Whether the mouse is ours; it is only remembered.
    public var capturesMouse = true
    /// How frames are to be shown; it is only remembered.
    public var appearance = Appearance()
    /// What was copied, oldest first.
    public private(set) var copied: [String] = []

    private var events: [Event]
    private let keepsAll: Bool
    private let afterwards: Event?

    /// Makes a terminal that plays the events, then says `afterwards` for ever.
    public init(size: Size, events: [Event] = [], keepsAll: Bool = false, afterwards: Event? = .hangup) {
        self.size = size
        self.events = events.reversed()
        self.keepsAll = keepsAll
        self.afterwards = afterwards
    }

    /// The canvas shown last.
    public var last: Canvas? { canvases.last }

    /// Remembers the canvas.
    public func present(_ canvas: Canvas) {
        if !keepsAll { canvases.removeAll(keepingCapacity: true) }
        canvases.append(canvas)
    }

    /// Plays the next event at once, whatever the time limit.
    public func nextEvent(timeout milliseconds: Int?) -> Event? {
        guard let event = events.popLast() else { return afterwards }
        if case .resize(let size) = event { self.size = size }
        return event
    }

    /// Adds events behind those that are left.
    public func play(_ more: [Event]) {
        events.insert(contentsOf: more.reversed(), at: 0)
    }

    /// Remembers the text.
    public func copy(_ text: String) {
        copied.append(text)
    }

    /// Remembers that it was closed.
    public func close() {
        isClosed = true
    }
}
