/// Something that stands in a room for the event: a rectangle about its centre, in centimetres.
public struct Item: Structured {
    /// Told apart by this.
    public var id = Identifier.none
    /// What sort of thing it is.
    public var kind = Kind.table
    /// What it is called.
    public var title = ""
    /// Its centre.
    public var x = 0
    /// Its centre.
    public var y = 0
    /// Along x before it is turned.
    public var width = 0
    /// Along y before it is turned.
    public var depth = 0
    /// Degrees clockwise.
    public var rotation = 0
    /// What people around it take up on every side when it is in use.
    public var envelope = 0
    /// The side that people come to, in degrees clockwise from the bottom edge before it is turned.
    public var front = 0
    /// Rows of chairs, or of screens.
    public var rows: Int?
    /// How many in each row.
    public var perRow: Int?
    /// How many people it seats or serves.
    public var capacity: Int?
    /// How many people run it.
    public var staff: Int?
    /// Who staffs it when, on the day.
    public var rota: [StaffSlot] = []
    /// Electric power that it draws.
    public var power: Int?
    /// The member who answers for it.
    public var owner: Identifier?
    /// The action that prepares it.
    public var action: Identifier?
    /// The item that it was copied from, when its layout was copied: what tells that the two are the same stand.
    public var original: Identifier?
    /// Equipment and anything else worth knowing.
    public var notes = ""
    /// What its file holds beside its fields.
    public var unknown: [String: Value] = [:]

    /// An item without size.
    public init() {}

    /// What sort of thing an item is.
    public enum Kind: String, Term {
        case stand, table, roundTable = "round-table", stage, lectern, counter, coffee
        case chairs, screen, plant, reception, other

        /// How people call this value.
        public var label: Phrase {
            switch self {
            case .stand: Phrase("stand", "stand")
            case .table: Phrase("table", "table")
            case .roundTable: Phrase("table ronde", "round table")
            case .stage: Phrase("estrade", "stage")
            case .lectern: Phrase("pupitre", "lectern")
            case .counter: Phrase("comptoir", "counter")
            case .coffee: Phrase("café", "coffee")
            case .chairs: Phrase("rangées de chaises", "rows of chairs")
            case .screen: Phrase("écran", "screen")
            case .plant: Phrase("plante", "plant")
            case .reception: Phrase("accueil", "reception desk")
            case .other: Phrase("autre", "other")
            }
        }
    }

    /// Its name in the data format.
    public static let schemaName = "item"
    /// How people call such a thing.
    public static let schemaTitle = Phrase("élément de plan", "layout item")
    /// The descriptors, in the order in which people read them.
    public static let fields: [Field<Item>] = [
        Field("id", Phrase("identifiant", "identifier"), \.id, .identity()),
        Field("kind", Phrase("nature", "kind"), \.kind, .chosen(default: .table)),
        Field("title", Phrase("nom", "name"), \.title, .text),
        Field("x", Phrase("x", "x"), \.x, .measured(Room.reach, .centimetres)),
        Field("y", Phrase("y", "y"), \.y, .measured(Room.reach, .centimetres)),
        Field("width", Phrase("largeur", "width"), \.width, .measured(1...20_000, .centimetres)),
        Field("depth", Phrase("profondeur", "depth"), \.depth, .measured(1...20_000, .centimetres)),
        Field("rotation", Phrase("rotation", "rotation"), \.rotation, .count(-360...360, .degrees)),
        Field("envelope", Phrase("emprise en service", "occupied margin"), \.envelope, .count(0...500, .centimetres)),
        Field("front", Phrase("face", "front"), \.front, .count(-360...360, .degrees)),
        Field("rows", Phrase("rangées", "rows"), \.rows, .integer(1...200)),
        Field("perRow", Phrase("par rangée", "per row"), \.perRow, .integer(1...200)),
        Field("capacity", Phrase("capacité", "capacity"), \.capacity, .integer(0...100_000, .people)),
        Field("staff", Phrase("équipe", "staff"), \.staff, .integer(0...1000, .people)),
        Field("rota", Phrase("tenue du stand", "rota"), \.rota, .list(of: StaffSlot.self)),
        Field("power", Phrase("puissance (W)", "power (W)"), \.power, .integer(0...100_000, .watts)),
        Field("owner", Phrase("responsable", "owner"), \.owner, .reference(.member)),
        Field("action", Phrase("action liée", "linked action"), \.action, .reference(.action)),
        Field("original", Phrase("copié de", "copied from"), \.original, .identifier(.identifier)),
        Field("notes", Phrase("équipement et notes", "equipment and notes"), \.notes, .prose),
    ]
}
