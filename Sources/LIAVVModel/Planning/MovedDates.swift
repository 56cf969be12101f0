/// The two dates of an action on the calendar.
struct MovedDates: Equatable {
    var start: Day?
    var due: Day?

    init(start: Day?, due: Day?) { (self.start, self.due) = (start, due) }

    init(_ laboratory: Laboratory, _ action: Action) {
        (start, due) = (laboratory.startDay(of: action), laboratory.dueDay(of: action))
    }

    /// The one by which people know it: when it is due, else when it begins.
    var last: Day? { due ?? start }

    /// Both as many working days later: a beginning stands before its day, an end after it.
    func moved(by days: Int, _ calendar: WorkCalendar) -> MovedDates {
        guard days != 0 else { return self }
        return MovedDates(
            start: start.map { calendar.day(startingAt: calendar.boundary(before: $0) + days) },
            due: due.map { calendar.day(endingAt: calendar.boundary(after: $0) + days) })
    }
}
