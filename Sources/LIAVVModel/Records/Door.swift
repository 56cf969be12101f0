/// A way in or out, in a wall of the room.
public struct Door: Structured {
    /// Told apart by this.
    public var id = Identifier.none
    /// What it is called.
    public var title = ""
    /// The middle of the opening, on the outline, in centimetres.
    public var x = 0
    /// The middle of the opening, on the outline, in centimetres.
    public var y = 0
    /// The clear width when open, in centimetres.
    public var clearWidth = 0
    /// How many leaves.
    public var leaves = 1
    /// Which way the leaves go.
    public var swing = Swing.outward
    /// What the way is for.
    public var role = Role.exit
    /// Where it leads, in words.
    public var leadsTo = ""
    /// What its file holds beside its fields.
    public var unknown: [String: Value] = [:]

    /// A door without width.
    public init() {}

    /// Which way the leaves go.
    public enum Swing: String, Term {
        case outward, inward, sliding, none

        /// How people call this value.
        public var label: Phrase {
            switch self {
            case .outward: Phrase("vers l’extérieur", "outward")
            case .inward: Phrase("vers l’intérieur", "inward")
            case .sliding: Phrase("coulissante", "sliding")
            case .none: Phrase("sans vantail", "no leaf")
            }
        }
    }

    /// What a way is for.
    public enum Role: String, Term {
        case entrance, exit, emergency, accessory, service

        /// How people call this value.
        public var label: Phrase {
            switch self {
            case .entrance: Phrase("entrée et sortie", "entrance and exit")
            case .exit: Phrase("sortie", "exit")
            case .emergency: Phrase("issue de secours", "emergency exit")
            case .accessory: Phrase("dégagement accessoire", "accessory exit")
            case .service: Phrase("service", "service")
            }
        }
    }

    /// Its name in the data format.
    public static let schemaName = "door"
    /// How people call such a thing.
    public static let schemaTitle = Phrase("porte", "door")
    /// The descriptors, in the order in which people read them.
    public static let fields: [Field<Door>] = [
        Field("id", Phrase("identifiant", "identifier"), \.id, .identity()),
        Field("title", Phrase("nom", "name"), \.title, .text),
        Field("x", Phrase("x", "x"), \.x, .measured(Room.reach, .centimetres)),
        Field("y", Phrase("y", "y"), \.y, .measured(Room.reach, .centimetres)),
        Field("clearWidth", Phrase("passage libre", "clear width"), \.clearWidth, .measured(1...2_000, .centimetres)),
        Field("leaves", Phrase("vantaux", "leaves"), \.leaves, .count(1...4, default: 1)),
        Field("swing", Phrase("ouverture", "swing"), \.swing, .choice(default: .outward)),
        Field("role", Phrase("rôle", "role"), \.role, .chosen(default: .exit)),
        Field("leadsTo", Phrase("mène à", "leads to"), \.leadsTo, .text),
    ]
}
