/// Who is expected in the room, and for what.
public struct Occupancy: Hashable, Sendable {
    /// What the room is used for, where an article counts people by the area of the whole room.
    public enum Activity: String, Hashable, Sendable, CaseIterable {
        /// Meetings without a show, or several uses (L 3).
        case meeting
        /// A temporary exhibition (T 2).
        case exhibition
        /// Offices open to the public (W 2).
        case offices
    }

    /// Guests declared; nil when nobody has said.
    public var guests: Int?
    /// Staff declared beside those of the stands.
    public var staff: Int
    /// What counts people by the area of the room; nil counts by guests, seats and zones alone.
    public var activity: Activity?

    /// Says who is expected.
    public init(guests: Int? = nil, staff: Int = 0, activity: Activity? = nil) {
        self.guests = guests
        self.staff = staff
        self.activity = activity
    }
}
