/// A change that would cure a finding; lengths in centimetres.
public enum LayoutCure: Hashable, Sendable {
    /// Move a thing by an offset.
    case move(id: String, by: PlanePoint)
    /// Turn a thing about its middle by so many degrees clockwise, then move it by an offset.
    case turn(id: String, degrees: Double, by: PlanePoint)
    /// Keep so many of the rows of chairs, about the same middle, then move them by an offset.
    case fewerRows(id: String, rows: Int, by: PlanePoint)
    /// Take a thing away.
    case remove(id: String)
    /// Set a door into a wall, its middle there.
    case moveDoor(id: String, to: PlanePoint)
    /// Make doors at least so wide, all of them: of several one alone does not do.
    case widenDoors([Widening])
    /// Hang the leaf of a door so that it opens outward.
    case openOutward(id: String)
    /// Let people through a blocked door again.
    case unblock(id: String)
    /// Let people come in through a door that they only leave through, or that is none of theirs.
    case openAsEntrance(id: String)
    /// Add a door that people come in through.
    case addEntrance
    /// Draw the outline of a thing anew; "" is the room.
    case redraw(id: String)
    /// Declare so many guests, so that the declared headcount is what the rules count.
    case declareGuests(Int)
    /// Say what the room is used for.
    case declareActivity
    /// Add exits, each of so many units of passage, the widest first; 0 is an accessory one.
    case addExits(units: [Int])
    /// Let in so many people at most, staff included.
    case limitHeadcount(to: Int)
    /// Break a row by an aisle so that no part has more chairs than this.
    case splitRow(id: String, chairs: Int)
    /// Make the aisle beside rows of chairs wider by so much.
    case widenAisle(id: String, by: Double)
    /// Set rows so far apart, from one to the same point of the next.
    case spaceRows(id: String, pitch: Double)
    /// Keep so many wheelchair places more.
    case addWheelchairPlaces(Int)
    /// Free so much floor, in square centimetres.
    case freeFloor(Double)

    /// A door, and how wide it must be at least.
    public struct Widening: Hashable, Sendable {
        /// The door.
        public let id: String
        /// In centimetres.
        public let width: Double

        /// Makes a widening.
        public init(id: String, to width: Double) {
            self.id = id
            self.width = width
        }
    }
}

extension LayoutCure {
    /// Make one door at least so wide.
    public static func widenDoor(id: String, to width: Double) -> LayoutCure {
        .widenDoors([Widening(id: id, to: width)])
    }

    /// How much it changes, in centimetres of moving; what is not a move counts as none.
    var effort: Double {
        switch self {
        case .move(_, let offset), .turn(_, _, let offset), .fewerRows(_, _, let offset): offset.length
        default: 0
        }
    }
}
