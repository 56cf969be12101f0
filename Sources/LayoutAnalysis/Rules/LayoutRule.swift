/// One figure of the French rules: where it stands, what it is, and how sure we are of it.
public struct LayoutRule: Hashable, Sendable {
    /// How the figure was established.
    public enum Confidence: String, Hashable, Sendable, CaseIterable {
        /// The article itself was read, in a public mirror of Légifrance that stops around 2017.
        case article = "A"
        /// It was read on a secondary page, which the source names.
        case secondary = "B"
        /// It is known from memory only.
        case memory = "C"
    }

    /// What a figure counts; lengths are in centimetres everywhere in this module.
    public enum Unit: String, Hashable, Sendable, CaseIterable {
        /// A length.
        case centimetres
        /// People present.
        case people
        /// A share in hundredths.
        case percent
        /// Seats or wheelchair places.
        case places
        /// An area.
        case squareCentimetres
        /// Units of passage (CO 36).
        case unitsOfPassage
        /// People for each place to sit.
        case peoplePerSeat
        /// People for each metre of length.
        case peoplePerMetre
        /// People for each square metre.
        case peoplePerSquareMetre
        /// Time.
        case seconds
    }

    /// Where a figure applies.
    public enum Scope: String, Hashable, Sendable, CaseIterable {
        /// Every room.
        case everywhere
        /// Existing buildings.
        case existing
        /// New buildings.
        case new
        /// Establishments of the fifth category.
        case fifthCategory
        /// Establishments of the first four categories.
        case firstToFourth
        /// Nowhere for certain: kept to as good practice.
        case goodPractice
    }

    /// The article, as users know it.
    public let article: String
    /// The figure.
    public var value: Double
    /// What the figure counts.
    public let unit: Unit
    /// The text that holds the article, or the page it was read on.
    public let source: String
    /// How the figure was established.
    public let confidence: Confidence
    /// The day it was last checked on Légifrance, as YYYY-MM-DD; nil while it has not been.
    public let verifiedOn: String?
    /// Where the figure applies.
    public let scope: Scope
    /// Whether findings are made of it.
    public var isOn: Bool

    /// Makes a figure.
    public init(
        _ article: String, _ value: Double, _ unit: Unit, source: String, _ confidence: Confidence = .article,
        verifiedOn: String? = nil, scope: Scope = .everywhere, isOn: Bool = true
    ) {
        self.article = article
        self.value = value
        self.unit = unit
        self.source = source
        self.confidence = confidence
        self.verifiedOn = verifiedOn
        self.scope = scope
        self.isOn = isOn
    }
}
