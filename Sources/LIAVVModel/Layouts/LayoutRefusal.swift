/// Why a layout or a room is not changed as someone asked.
public enum LayoutRefusal: Hashable, Sendable {
    /// There is no such layout any more.
    case layoutGone(String)
    /// There is no such room any more, or the layout has none.
    case roomGone(String)
    /// What was pointed at in a layout or a room is not there any more.
    case gone(Thing, String)
    /// Nothing was chosen.
    case nothingChosen
    /// The same thing was given twice.
    case chosenTwice(Phrase)
    /// It takes more things than were chosen.
    case tooFew(needed: Int)
    /// More things would come than anybody means.
    case tooMany(Int, most: Int)
    /// Nothing would be different.
    case unchanged
    /// It would stand wholly outside the room.
    case outside(Phrase)
    /// A place that no drawing holds: 200 m from the origin at most.
    case tooFar
    /// A measure that is not to be had.
    case measure(Measure, ClosedRange<Int>)
    /// It has no rows.
    case notChairs(Phrase)
    /// What is wrong with an outline.
    case outline(OutlineFault)
    /// The door would stand that many centimetres off every wall.
    case doorOffWall(Phrase, distance: Int)
    /// The door is wider than its wall, in centimetres.
    case doorTooWide(Phrase, wall: Int)
    /// The door stands at the end of its wall.
    case doorAtEnd(Phrase)
    /// The door is blocked in that layout, or is not.
    case blocked(Phrase, already: Bool)
    /// A finding is accepted with a reason only.
    case noReason
    /// A rule is adapted, or switched off, with a reason only.
    case noRuleReason
    /// There is no finding of that key.
    case noFinding
    /// Someone has accepted the finding.
    case waived(by: String)
    /// Layouts of different rooms are not compared.
    case otherRoom(String)
    /// That member is at that stand during those hours.
    case staffing(String, Phrase, Phrase)
    /// That says neither who nor when.
    case notASlot(String)
    /// That is no length.
    case notALength(String)

    /// What can be pointed at in a layout or a room.
    public enum Thing: Hashable, Sendable {
        case item, zone, waiver, door, wall, column, corner, slot
    }

    /// What is measured or counted.
    public enum Measure: Hashable, Sendable {
        case width, depth, thickness, clearWidth, gap, rows, perRow, columns, guests, leaves, density, storey
    }

    /// What can be wrong with an outline.
    public enum OutlineFault: Hashable, Sendable {
        /// Fewer than three corners, or a wall of fewer than two.
        case open
        /// Two of its sides meet.
        case crossing
        /// All corners lie on one line, or two on the same place.
        case flat
        /// More than 200 m long or wide.
        case tooLarge
        /// More corners than anybody draws.
        case tooManyCorners(most: Int)
    }
}
