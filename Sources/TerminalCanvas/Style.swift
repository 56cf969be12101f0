/// How a cell looks, by what it means; the terminal's theme turns it into colours and attributes.
public struct Style: Hashable, Sendable {
    /// What the cell means.
    public var role: Role
    /// Whether the cell belongs to what is selected.
    public var isSelected: Bool

    /// Makes the style of a meaning, selected or not.
    public init(_ role: Role = .plain, isSelected: Bool = false) {
        self.role = role
        self.isSelected = isSelected
    }

    /// The same meaning, selected or not.
    public func selected(_ isSelected: Bool = true) -> Style {
        Style(role, isSelected: isSelected)
    }

    /// What a cell can mean.
    public enum Role: UInt8, CaseIterable, Hashable, Sendable {
        /// Text, secondary text, and text that stands out.
        case plain, muted, strong
        /// A heading, what draws the eye, and the name of a key.
        case title, accent, key
        /// How things stand: well, to watch, wrong, or simply worth knowing.
        case good, warning, bad, info
        /// A frame, the frame that has the focus, and a column heading.
        case border, focusedBorder, header
        /// A tab, the one in front, the key hints, a text field, and a message over everything.
        case tab, activeTab, footer, input, banner
        /// The words that a search found.
        case found
        /// What a plan shows.
        case wall, door, stand, furniture
    }
}

extension Style {
    /// Ordinary text.
    public static let plain = Style(.plain)
    /// Text that stays in the background.
    public static let muted = Style(.muted)
    /// Text that stands out.
    public static let strong = Style(.strong)
    /// A heading.
    public static let title = Style(.title)
    /// What draws the eye.
    public static let accent = Style(.accent)
    /// The name of a key.
    public static let key = Style(.key)
    /// What is well.
    public static let good = Style(.good)
    /// What is to be watched.
    public static let warning = Style(.warning)
    /// What is wrong.
    public static let bad = Style(.bad)
    /// What is worth knowing.
    public static let info = Style(.info)
    /// A frame.
    public static let border = Style(.border)
    /// The frame that has the focus.
    public static let focusedBorder = Style(.focusedBorder)
    /// A column heading.
    public static let header = Style(.header)
    /// A tab.
    public static let tab = Style(.tab)
    /// The tab in front.
    public static let activeTab = Style(.activeTab)
    /// The line of key hints.
    public static let footer = Style(.footer)
    /// A text field.
    public static let input = Style(.input)
    /// A message over everything.
    public static let banner = Style(.banner)
    /// The words that a search found.
    public static let found = Style(.found)
    /// A wall on a plan.
    public static let wall = Style(.wall)
    /// A door on a plan.
    public static let door = Style(.door)
    /// A stand on a plan.
    public static let stand = Style(.stand)
    /// Furniture on a plan.
    public static let furniture = Style(.furniture)
}
