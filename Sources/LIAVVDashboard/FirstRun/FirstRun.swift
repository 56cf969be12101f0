import LIAVVModel
import TerminalCanvas

/// What someone sees who has no folder yet: which one to open, or the sample. A value, like the dashboard's state.
public struct FirstRun: Sendable {
    /// The size of the window.
    public internal(set) var size: Size
    /// The language of the interface.
    public let language: Language
    /// What stands under the cursor.
    private(set) var choice = Choice.sample
    /// The folder being typed; nil while choosing.
    private(set) var field: Field?
    /// Why the last answer would not do.
    private(set) var refusal: Phrase?

    /// What one can begin with.
    enum Choice: CaseIterable, Sendable {
        case sample, open, create

        var title: Phrase {
            switch self {
            case .sample: Phrase("Essayer avec l’exemple", "Try the sample")
            case .open: Phrase("Ouvrir le dossier du groupe", "Open the group’s folder")
            case .create: Phrase("Créer un nouveau dossier", "Make a new folder")
            }
        }

        var explanation: Phrase {
            switch self {
            case .sample:
                Phrase(
                    "Une copie privée du Forum des Achats Durables\u{A0}: rien n’y est grave.",
                    "A private copy of the sustainable procurement forum, to play with.")
            case .open:
                Phrase(
                    "Celui que les autres membres utilisent, sur le réseau ou sur ce poste.",
                    "The one that the other members use, on the network or on this computer.")
            case .create:
                Phrase(
                    "Un laboratoire vide, à remplir par vos comptes rendus et vos actions.",
                    "An empty laboratory, to be filled with your minutes and actions.")
            }
        }
    }

    /// What was decided.
    public enum Outcome: Hashable, Sendable {
        case sample, quit
        case open(String)
        case create(String)
    }

    /// The choice, in a window of that size.
    public init(size: Size, language: Language) {
        self.size = size
        self.language = language
    }

    /// Takes one event into account.
    ///
    /// - Returns: what was decided, once something was.
    public mutating func update(_ event: TerminalCanvas.Event) -> Outcome? {
        switch event {
        case .resize(let size): self.size = size
        case .paste(let text): field?.insert(text)
        case .hangup: return .quit
        case .key(let key): return field == nil ? choose(key) : type(key)
        case .mouse(let mouse) where mouse.kind == .click: return click(mouse.at)
        default: break
        }
        return nil
    }

    /// What was decided could not be done: it is said, and can be mended.
    public mutating func refuse(_ reason: Phrase) { refusal = reason }

    private mutating func choose(_ key: Key) -> Outcome? {
        let all = Choice.allCases
        let place = all.firstIndex(of: choice) ?? 0
        switch key {
        case .up: choice = all[max(0, place - 1)]
        case .down, .tab: choice = all[min(all.count - 1, place + 1)]
        case .character("1"), .character("&"): return begin(.sample)
        case .character("2"), .character("é"): return begin(.open)
        case .character("3"), .character("\""): return begin(.create)
        case .enter: return begin(choice)
        case .escape, .character("q"), .function(10), .control("c"): return .quit
        default: break
        }
        return nil
    }

    private mutating func begin(_ choice: Choice) -> Outcome? {
        self.choice = choice
        refusal = nil
        guard choice != .sample else { return .sample }
        field = Field()
        return nil
    }

    private mutating func type(_ key: Key) -> Outcome? {
        switch key {
        case .escape, .control("c"):
            field = nil
            refusal = nil
        case .enter:
            let path = field?.text.trimmed ?? ""
            guard !path.isEmpty else {
                refusal = Self.pathMissing
                return nil
            }
            return choice == .open ? .open(path) : .create(path)
        default:
            if field?.press(key) == true { refusal = nil }
        }
        return nil
    }

    private static let pathMissing = Phrase(
        "Tapez le chemin du dossier, par exemple ~/Documents/liavv.",
        "Type the path of the folder, such as ~/Documents/liavv.")

    private mutating func click(_ point: Point) -> Outcome? {
        guard field == nil,
            let choice = Choice.allCases.first(where: { row(of: $0) == point.row || row(of: $0) + 1 == point.row })
        else { return nil }
        return begin(choice)
    }

    /// The row of the window that a choice stands in.
    func row(of choice: Choice) -> Int { 6 + (Choice.allCases.firstIndex(of: choice) ?? 0) * 3 }
}
