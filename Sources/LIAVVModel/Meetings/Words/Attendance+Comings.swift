extension Attendance {
    /// `arrivée à 14 h 08, départ à 14 h 40`; empty for who was there all along.
    ///
    /// - Parameter offset: milliseconds by which the clock on the wall is ahead of UTC.
    public func comings(offset: Int, in language: Language) -> String {
        let hour = { (moment: Instant) in moment.timeOfDay(offset: offset).spoken(in: language) }
        let came = arrived.map { Phrase("arrivée à ", "came at ")(language) + hour($0) }
        let gone = left.map { Phrase("départ à ", "left at ")(language) + hour($0) }
        return [came, gone].compactMap(\.self).joined(separator: ", ")
    }
}
