/// A wall inside a room: a line with corners, as thick on one side of it as on the other.
public struct InnerWall: Structured {
    /// Told apart by this.
    public var id = Identifier.none
    /// What it is called.
    public var title = ""
    /// From face to face, in centimetres.
    public var thickness = Self.usualThickness
    /// Where its middle line begins, turns and ends.
    public var points: [Corner] = []
    /// What its file holds beside its fields.
    public var unknown: [String: Value] = [:]

    /// A wall without length.
    public init() {}

    /// What a light partition measures.
    public static let usualThickness = 10
    /// From a curtain to the wall of a castle.
    public static let thicknesses = 1...300

    /// Its name in the data format.
    public static let schemaName = "innerWall"
    /// How people call such a thing.
    public static let schemaTitle = Phrase("cloison", "inner wall")
    /// The descriptors, in the order in which people read them.
    public static let fields: [Field<InnerWall>] = [
        Field("id", Phrase("identifiant", "identifier"), \.id, .identity()),
        Field("title", Phrase("nom", "name"), \.title, .text),
        Field(
            "thickness", Phrase("épaisseur", "thickness"), \.thickness,
            .count(thicknesses, .centimetres, default: usualThickness)),
        Field("points", Phrase("tracé", "course"), \.points, .list(of: Corner.self)),
    ]
}
