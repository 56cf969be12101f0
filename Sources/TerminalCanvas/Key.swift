/// A key, or keys pressed together, as a terminal tells them apart.
public enum Key: Hashable, Sendable {
    /// A printable character, Space included.
    case character(Character)
    /// The arrows.
    case up, down, left, right
    /// The block above the arrows.
    case home, end, pageUp, pageDown, insert, delete
    /// The keys around the letters.
    case enter, escape, tab, backTab, backspace
    /// A function key, counted from 1.
    case function(Int)
    /// A lowercase letter, or one of `@ \ ] ^ _`, with Control.
    case control(Character)
    /// A character with Alt.
    case alt(Character)
    /// The arrows with Shift.
    case shiftUp, shiftDown, shiftLeft, shiftRight

    /// The stable technical name, as key scripts write it: `Enter`, `C-z`, `M-x`, `F2`, `a`.
    public var name: String {
        switch self {
        case .character(let character): character == " " ? "Space" : String(character)
        case .function(let number): "F\(number)"
        case .control(let character): "C-\(character)"
        case .alt(let character): "M-\(character)"
        default: Self.names[self] ?? ""
        }
    }

    /// The key of that technical name, or nothing; `Ctrl-Z`, as help writes it, is `C-z`.
    public init?(name: String) {
        guard let key = Self.named(name) else { return nil }
        self = key
    }

    private static func named(_ name: String) -> Key? {
        if name == "Space" { return .character(" ") }
        if let key = byName[name] { return key }
        if let only = name.first, name.count == 1 { return .character(only) }
        if name.first == "F", let number = Int(name.dropFirst()), (1...24).contains(number) { return .function(number) }
        if name.hasPrefix("Ctrl-"), name.count == 6 { return named("C-" + name.suffix(1).lowercased()) }
        guard let last = name.last, name.count == 3 else { return nil }
        if name.hasPrefix("M-") { return .alt(last) }
        return name.hasPrefix("C-") ? withControl(last) : nil
    }

    /// Control with these is the same byte as a key of its own, so a terminal cannot tell them apart.
    private static func withControl(_ character: Character) -> Key? {
        switch character {
        case "i": .tab
        case "m": .enter
        case "[": .escape
        case "h": .backspace
        case "a"..."z", "@", "\\", "]", "^", "_": .control(character)
        default: nil
        }
    }

    private static let names: [Key: String] = [
        .up: "Up", .down: "Down", .left: "Left", .right: "Right", .home: "Home", .end: "End",
        .pageUp: "PageUp", .pageDown: "PageDown", .insert: "Insert", .delete: "Delete",
        .enter: "Enter", .escape: "Escape", .tab: "Tab", .backTab: "BTab", .backspace: "Backspace",
        .shiftUp: "S-Up", .shiftDown: "S-Down", .shiftLeft: "S-Left", .shiftRight: "S-Right",
    ]

    private static let byName = Dictionary(uniqueKeysWithValues: names.map { ($1, $0) })
}
