/// Puts the hours of contributions into weeks: cells of members and of all, in the order that `WeeklyLoad` reads.
struct LoadSpread {
    private(set) var cells: [WeeklyLoad.Cell]
    private(set) var sums: [WeeklyLoad.Cell]
    /// The places of those who are in the group, or still have something to do.
    private(set) var shown: [Int] = []
    private let weeks: [Day]
    private let calendar: WorkCalendar
    private let width: Int
    /// For each member, how many days that they work lie before each day; a place more than there are days.
    private var free: [Int32] = []
    private var days: Int { weeks.count * 7 }
    private var first: Day { weeks[0] }

    init(_ pieces: LoadPieces, _ people: [Member], weeks: [Day], calendar: WorkCalendar) {
        (self.weeks, self.calendar, width) = (weeks, calendar, weeks.count + 3)
        cells = Array(repeating: WeeklyLoad.Cell(), count: people.count * (weeks.count + 3))
        sums = Array(repeating: WeeklyLoad.Cell(), count: weeks.count + 3)
        let working = weeks.flatMap { week in (0..<7).map { calendar.isWorking(week + $0) } }
        for (row, member) in people.enumerated() { offer(member, row, working) }
        for piece in pieces.all {
            for place in piece.people { add(piece, to: pieces.people[place]) }
        }
        shown = people.indices.filter { !people[$0].hasLeft || !cells[$0 * width + weeks.count + 2].isEmpty }
        for row in shown { addUp(row) }
        for place in sums.indices where place != weeks.count && place != weeks.count + 1 {
            let known = shown.compactMap { cells[$0 * width + place].capacity }
            if known.count == shown.count { sums[place].capacity = known.reduce(0, +) }
        }
    }

    /// What a member can give in each week.
    private mutating func offer(_ member: Member, _ row: Int, _ working: [Bool]) {
        var isFree = working
        for absence in member.absences {
            guard let from = absence.from ?? absence.to, let to = absence.to ?? absence.from, from <= to else {
                continue
            }
            let range = (max(from - first, 0)..<max(min(to - first + 1, days), max(from - first, 0)))
            for place in range.clamped(to: 0..<days) { isFree[place] = false }
        }
        var count: Int32 = 0
        free.append(0)
        for place in 0..<days {
            count += isFree[place] ? 1 : 0
            free.append(count)
        }
        for week in weeks.indices {
            let all = working[week * 7..<week * 7 + 7].count { $0 }
            let left = freeDays(row, week * 7, week * 7 + 7)
            var cell = WeeklyLoad.Cell()
            cell.capacity = member.capacity.map { $0 * Double(left) / 5 }
            (cell.daysAway, cell.isAbsent) = (all - left, all > 0 && left == 0)
            cells[row * width + week] = cell
        }
    }

    private mutating func add(_ piece: LoadPieces.Piece, to row: Int) {
        put(piece.hours, row, weeks.count + 2)
        guard let span = piece.span else { return put(piece.hours, row, weeks.count + 1) }
        let (from, to) = (span.first - first, span.last - first + 1)
        guard !span.isLate else { return put(piece.hours, row, 0) }
        let beyond = to > days ? calendar.workingDays(from: max(span.first, first + days), to: span.last) : 0
        let inside = from < days ? freeDays(row, from, min(to, days)) : 0
        if inside + beyond > 0 {
            spread(piece.hours, from..<to, over: inside + beyond, beyond, away: false, row)
        } else if from < days, case let all = workingDays(from, min(to, days)), all > 0 {
            // Away all the time: it is theirs all the same.
            spread(piece.hours, from..<to, over: all, 0, away: true, row)
        } else {
            put(piece.hours, row, min((to - 1) / 7, weeks.count))
        }
    }

    /// Shares hours among weeks by the days that count in each; days away count, too, where there are no others.
    private mutating func spread(
        _ hours: Double?, _ range: Range<Int>, over count: Int, _ beyond: Int, away: Bool, _ row: Int
    ) {
        let ends = min(range.upperBound, days)
        if range.lowerBound < ends {
            for week in range.lowerBound / 7...(ends - 1) / 7 {
                let (from, to) = (max(range.lowerBound, week * 7), min(ends, week * 7 + 7))
                let here = away ? workingDays(from, to) : freeDays(row, from, to)
                if here > 0 { put(hours.map { $0 * Double(here) / Double(count) }, row, week) }
            }
        }
        if beyond > 0 { put(hours.map { $0 * Double(beyond) / Double(count) }, row, weeks.count) }
    }

    private mutating func put(_ hours: Double?, _ row: Int, _ place: Int) {
        if let hours { cells[row * width + place].hours += hours } else { cells[row * width + place].unknown += 1 }
    }

    /// What a member can give in all weeks, and what all members have and can give in each.
    private mutating func addUp(_ row: Int) {
        let own = cells[row * width..<row * width + weeks.count]
        let capacities = own.compactMap(\.capacity)
        if capacities.count == weeks.count { cells[row * width + weeks.count + 2].capacity = capacities.reduce(0, +) }
        cells[row * width + weeks.count + 2].daysAway = own.reduce(0) { $0 + $1.daysAway }
        for place in 0..<width {
            let cell = cells[row * width + place]
            sums[place].hours += cell.hours
            sums[place].unknown += cell.unknown
            sums[place].daysAway += cell.daysAway
        }
    }

    private func freeDays(_ row: Int, _ from: Int, _ to: Int) -> Int {
        let base = row * (days + 1)
        return Int(free[base + to] - free[base + from])
    }

    private func workingDays(_ from: Int, _ to: Int) -> Int {
        max(0, calendar.boundary(before: first + to) - calendar.boundary(before: first + from))
    }
}
