/// How many people count for the rules, and the sum that says why.
public struct Headcount: Hashable, Sendable {
    /// One line of the derivation.
    public struct Term: Hashable, Sendable {
        /// What is counted.
        public enum Source: Hashable, Sendable {
            /// Guests declared.
            case guests
            /// Staff: declared, and of the stands.
            case staff
            /// Chairs and other places of a thing, but for those in zones that people are counted in.
            case places(id: String)
            /// Chairs and other places of a thing, those that stand in a zone.
            case placesInZone(id: String, zone: String)
            /// A zone, by its area.
            case zone(id: String)
            /// A zone where people wait in line, by its length.
            case line(id: String)
            /// The whole room, by its area.
            case room
            /// A total given from outside, staff included.
            case given
        }

        /// What is counted.
        public let source: Source
        /// The area in square metres; nil when people are not counted by area.
        public let area: Double?
        /// The length in metres; nil when people are not counted by length.
        public let length: Double?
        /// People per square metre, or per metre where they are counted by length; nil when they are counted by neither.
        public let density: Double?
        /// How many people it gives.
        public let people: Int
        /// The figure used; nil when none is.
        public let figure: LayoutRules?
        /// Whether it is in the total: of guests, places and zones, and room, the largest counts; of a zone and the places
        /// in it, too.
        public let counts: Bool
    }

    /// The lines, in the order of the derivation.
    public let terms: [Term]
    /// Everybody who counts: the largest of the ways to count the public, and staff.
    public let total: Int
    /// Guests and staff as declared; nil when no guests are.
    public let declared: Int?
}
