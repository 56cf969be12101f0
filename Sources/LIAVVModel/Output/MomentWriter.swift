extension Instant {
    /// For columns: `mer. 18 déc. 10:15`; English: `Wed 18 Dec 10:15`.
    ///
    /// - Parameter offset: milliseconds by which the clock on the wall is ahead of UTC at that moment.
    public func brief(in language: Language, today: Day, offset: Int) -> String {
        let local = shifted(by: offset)
        return local.day.brief(in: language, today: today) + " " + local.clock.joined(separator: ":")
    }

    /// For the middle of a sentence: `le mer. 18 déc. à 9 h 15`; English: `on Wed 18 Dec at 09:15`.
    ///
    /// - Parameter offset: milliseconds by which the clock on the wall is ahead of UTC at that moment.
    public func spoken(today: Day, offset: Int) -> Phrase {
        let local = shifted(by: offset)
        let hour = local.clock[0].hasPrefix("0") ? String(local.clock[0].dropFirst()) : local.clock[0]
        let clock = Phrase("\(hour)\u{A0}h\u{A0}\(local.clock[1])", local.clock.joined(separator: ":"))
        let (fr, en) = (local.day.short(in: .french, today: today), local.day.short(in: .english, today: today))
        return Phrase("le \(fr) à ", "on \(en) at ") + clock
    }

    private func shifted(by offset: Int) -> Instant { Instant(milliseconds: milliseconds + offset) }

    /// Hours and minutes, two digits each.
    private var clock: [String] { [String(iso.dropFirst(11).prefix(2)), String(iso.dropFirst(14).prefix(2))] }
}
