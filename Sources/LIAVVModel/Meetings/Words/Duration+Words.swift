extension Int {
    /// Seconds as a clock shows them: `4:05`, `1:02:30`; below zero with a minus sign.
    public var asClock: String {
        let (all, sign) = (Int(magnitude), self < 0 ? "−" : "")
        let (hours, minutes, seconds) = (all / 3600, all / 60 % 60, all % 60)
        let tail = Day.padded(seconds, 2)
        return sign + (hours > 0 ? "\(hours):\(Day.padded(minutes, 2)):\(tail)" : "\(minutes):\(tail)")
    }

    /// Seconds in whole minutes, as people say them: `4 min`, `1 h 02`; the part of a minute is left out.
    public var asMinutes: String {
        let minutes = Int(magnitude) / 60
        return minutes < 60 ? "\(minutes)\u{A0}min" : "\(minutes / 60)\u{A0}h\u{A0}\(Day.padded(minutes % 60, 2))"
    }
}

extension RunningMeeting {
    /// Whether it will end late, early or on time, in words: `7 min de retard : fin vers 16 h 07 au lieu de 16 h`.
    ///
    /// - Parameter offset: milliseconds by which the clock on the wall is ahead of UTC.
    public func outlook(offset: Int) -> Phrase {
        let (late, planned) = (end.timeOfDay(offset: offset), plannedEnd.timeOfDay(offset: offset))
        let hour = Phrase(late.spoken(in: .french), late.spoken(in: .english))
        guard abs(overrun) >= 60 else {
            return Phrase("à l’heure\u{A0}: fin vers ", "on time: ends about ") + hour
        }
        let instead = Phrase(
            " au lieu de \(planned.spoken(in: .french))", " instead of \(planned.spoken(in: .english))")
        let shift = overrun.asMinutes
        return overrun > 0
            ? Phrase("\(shift) de retard\u{A0}: fin vers ", "\(shift) late: ends about ") + hour + instead
            : Phrase("\(shift) d’avance\u{A0}: fin vers ", "\(shift) early: ends about ") + hour + instead
    }
}
