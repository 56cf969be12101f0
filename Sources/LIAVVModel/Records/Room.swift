/// A room to scale. Lengths are whole centimetres, x to the right, y downwards from the top left corner.
public struct Room: Record {
    /// Its name for ever.
    public var id = Identifier.none
    /// What it is called.
    public var title = ""
    /// Which storey; 0 is the ground floor.
    public var storey = 0
    /// The corners of the room in order; the last is joined to the first.
    public var outline: [Corner] = []
    /// The walls inside it.
    public var walls: [InnerWall] = []
    /// What stands in it for good: columns, fixed furniture.
    public var obstacles: [Obstacle] = []
    /// The ways in and out.
    public var doors: [Door] = []
    /// Which rules for buildings open to the public it is judged by.
    public var regime = Regime.existingFifthCategory
    /// What it is used for, where people are counted by the area of the room.
    public var activity = Activity.undeclared
    /// Anything else worth knowing.
    public var notes = ""
    /// What its file holds beside its fields.
    public var unknown: [String: Value] = [:]

    /// A room without walls.
    public init() {}

    /// Which rules for buildings open to the public apply.
    public enum Regime: String, Term {
        case existingFifthCategory = "existing-5"
        case existingFirstToFourth = "existing-1-4"
        case newFifthCategory = "new-5"
        case newFirstToFourth = "new-1-4"

        /// How people call this value.
        public var label: Phrase {
            switch self {
            case .existingFifthCategory: Phrase("existant, 5e catégorie", "existing, 5th category")
            case .existingFirstToFourth: Phrase("existant, 1re à 4e catégorie", "existing, 1st to 4th category")
            case .newFifthCategory: Phrase("neuf, 5e catégorie", "new, 5th category")
            case .newFirstToFourth: Phrase("neuf, 1re à 4e catégorie", "new, 1st to 4th category")
            }
        }
    }

    /// What a room is used for.
    public enum Activity: String, Term {
        case undeclared, meeting, exhibition, offices

        /// How people call this value.
        public var label: Phrase {
            switch self {
            case .undeclared: Phrase("non déclarée", "not declared")
            case .meeting: Phrase("réunions, usages multiples", "meetings, several uses")
            case .exhibition: Phrase("exposition temporaire", "temporary exhibition")
            case .offices: Phrase("bureaux ouverts au public", "offices open to the public")
            }
        }
    }

    /// The largest coordinate: 200 m; a larger room is a slip of the hand.
    public static let reach = -20_000...20_000

    /// Which kind it is.
    public static let kind = RecordKind.room
    /// What people call this very one.
    public var heading: String { title }

    /// The descriptors, in the order in which people read them.
    public static let fields: [Field<Room>] = [
        Field("title", Phrase("nom", "name"), \.title, .requiredText),
        Field("storey", Phrase("étage", "storey"), \.storey, .count(-20...200)),
        Field("outline", Phrase("contour", "outline"), \.outline, .list(of: Corner.self)),
        Field("walls", Phrase("cloisons", "inner walls"), \.walls, .list(of: InnerWall.self)),
        Field("obstacles", Phrase("obstacles fixes", "fixed obstacles"), \.obstacles, .list(of: Obstacle.self)),
        Field("doors", Phrase("portes", "doors"), \.doors, .list(of: Door.self)),
        Field("regime", Phrase("régime", "regime"), \.regime, .choice(default: .existingFifthCategory)),
        Field("activity", Phrase("activité", "activity"), \.activity, .choice(default: .undeclared)),
        Field("notes", Phrase("notes", "notes"), \.notes, .prose),
    ]
}

/// A corner of an outline, in centimetres.
public struct Corner: Structured {
    /// To the right.
    public var x = 0
    /// Downwards.
    public var y = 0
    /// What its file holds beside its fields.
    public var unknown: [String: Value] = [:]

    /// The origin.
    public init() {}

    /// A corner there, in centimetres.
    public init(x: Int, y: Int) {
        self.x = x
        self.y = y
    }

    /// Its name in the data format.
    public static let schemaName = "corner"
    /// How people call such a thing.
    public static let schemaTitle = Phrase("coin", "corner")
    /// What tells the elements of a list apart.
    public static let identityKey: String? = nil
    /// The descriptors, in the order in which people read them.
    public static let fields: [Field<Corner>] = [
        Field("x", Phrase("x", "x"), \.x, .measured(Room.reach, .centimetres)),
        Field("y", Phrase("y", "y"), \.y, .measured(Room.reach, .centimetres)),
    ]
}

/// Something fixed that stands in a room: a rectangle, or a disc, about its centre.
public struct Obstacle: Structured {
    /// Told apart by this.
    public var id = Identifier.none
    /// What it is.
    public var title = ""
    /// What it looks like from above.
    public var form = Form.rectangle
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
    /// What its file holds beside its fields.
    public var unknown: [String: Value] = [:]

    /// An obstacle without size.
    public init() {}

    /// What an obstacle looks like from above.
    public enum Form: String, Term {
        case rectangle
        /// A disc as wide as the obstacle.
        case round

        /// How people call this value.
        public var label: Phrase {
            switch self {
            case .rectangle: Phrase("rectangulaire", "rectangular")
            case .round: Phrase("ronde", "round")
            }
        }
    }

    /// Its name in the data format.
    public static let schemaName = "obstacle"
    /// How people call such a thing.
    public static let schemaTitle = Phrase("obstacle", "obstacle")
    /// The descriptors, in the order in which people read them.
    public static let fields: [Field<Obstacle>] = [
        Field("id", Phrase("identifiant", "identifier"), \.id, .identity()),
        Field("title", Phrase("nom", "name"), \.title, .text),
        Field("form", Phrase("forme", "form"), \.form, .choice(default: .rectangle)),
        Field("x", Phrase("x", "x"), \.x, .measured(Room.reach, .centimetres)),
        Field("y", Phrase("y", "y"), \.y, .measured(Room.reach, .centimetres)),
        Field("width", Phrase("largeur", "width"), \.width, .measured(1...20_000, .centimetres)),
        Field("depth", Phrase("profondeur", "depth"), \.depth, .measured(1...20_000, .centimetres)),
        Field("rotation", Phrase("rotation", "rotation"), \.rotation, .count(-360...360, .degrees)),
    ]
}
