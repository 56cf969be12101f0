/// Places that a room must offer to people in wheelchairs (order of 8 December 2014, art. 16).
public enum AccessibleSeating {
    /// The wheelchair places for a number of seats: 2 up to 50 seats, then one per 50 or fraction; 0 without seats.
    public static func wheelchairPlaces(seats: Int, rules: LayoutRuleTable = .standard) -> Int {
        guard seats > 0 else { return 0 }
        let further = max(0, seats - rules.count(.wheelchairFirstSeats))
        return rules.count(.wheelchairFirstPlaces)
            + further.fractions(of: rules.count(.wheelchairSeatsPerFurtherPlace))
    }
}
