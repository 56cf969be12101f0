/// The kinds of record, one folder each.
public enum RecordKind: String, Sendable, CaseIterable, Hashable, Comparable {
    /// The settings of the laboratory: the single file `liavv.plist`.
    case laboratory
    case member, contact, action, scenario, room, layout, meeting

    /// The folder of these records' files; empty for the settings, which stand at the top.
    public var folder: String {
        self == .laboratory ? "" : rawValue + "s"
    }

    /// By name, for the order of files.
    public static func < (a: RecordKind, b: RecordKind) -> Bool { a.rawValue < b.rawValue }

    /// How people call such a record.
    public var label: Phrase {
        switch self {
        case .laboratory: Phrase("laboratoire", "laboratory")
        case .member: Phrase("membre", "member")
        case .contact: Phrase("contact", "contact")
        case .action: Phrase("action", "action")
        case .scenario: Phrase("scénario", "scenario")
        case .room: Phrase("salle", "room")
        case .layout: Phrase("plan", "layout")
        case .meeting: Phrase("séance", "meeting")
        }
    }
}

/// A structure with a file of its own.
public protocol Record: Structured {
    /// Which kind it is.
    static var kind: RecordKind { get }
    /// Its name for ever.
    var id: Identifier { get set }
    /// What people call this very one.
    var heading: String { get }
}

extension Record {
    /// The structure is named after the kind.
    public static var schemaName: String { kind.rawValue }
    /// The title is the kind's.
    public static var schemaTitle: Phrase { kind.label }
    /// Where it stands among all records.
    public var reference: RecordReference { RecordReference(kind: Self.kind, id: id) }
}

/// Which record: its kind and its identifier.
public struct RecordReference: Hashable, Sendable, Comparable, CustomStringConvertible {
    /// The kind.
    public let kind: RecordKind
    /// The name.
    public let id: Identifier

    /// A reference to what may or may not exist.
    public init(kind: RecordKind, id: Identifier) {
        self.kind = kind
        self.id = id
    }

    /// `actions/reserver-le-kiosque-7f3k`, as in the journal; the settings are `liavv`.
    public var description: String {
        kind == .laboratory ? id.text : kind.folder + "/" + id.text
    }

    /// Reads what `description` writes.
    public init?(text: String) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        if parts.count == 1, text == Settings.identifier.text {
            self.init(kind: .laboratory, id: Settings.identifier)
        } else {
            guard parts.count == 2, let id = Identifier(String(parts[1])),
                let kind = RecordKind.allCases.first(where: { !$0.folder.isEmpty && $0.folder == parts[0] })
            else { return nil }
            self.init(kind: kind, id: id)
        }
    }

    /// By kind, then by identifier.
    public static func < (a: RecordReference, b: RecordReference) -> Bool { (a.kind, a.id) < (b.kind, b.id) }
}
