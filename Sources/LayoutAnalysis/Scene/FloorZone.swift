/// A part of the floor with a use of its own.
public struct FloorZone: Hashable, Sendable {
    /// What happens in it.
    public enum Use: String, Hashable, Sendable, CaseIterable {
        /// People pass; nobody is counted.
        case circulation
        /// People stand, close together.
        case standing
        /// People stand about a buffet.
        case buffet
        /// People sit at tables.
        case seated
        /// People wait in line.
        case queue
        /// People look at stands.
        case exhibition
        /// Kept for wheelchairs.
        case wheelchair
        /// Closed to the public; nobody is counted.
        case storage
    }

    /// The name that findings use for it.
    public let id: String
    /// Its outline, in centimetres.
    public let outline: Polygon
    /// What happens in it.
    public let use: Use
    /// People per square metre when it is known better than the rule of its use says; nil follows the rule.
    public let density: Double?

    /// Makes a zone from its outline and use.
    public init(id: String, outline: Polygon, use: Use, density: Double? = nil) {
        self.id = id
        self.outline = outline
        self.use = use
        self.density = density
    }
}
