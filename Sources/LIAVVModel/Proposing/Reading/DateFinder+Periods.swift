/// Ends of weeks, months and years, and what is counted from the meeting or from the event.
extension DateFinder {
    /// « en fin d’année », « la fin du mois », « la semaine prochaine ».
    func periodEnd(_ place: Int) -> Match? {
        for (phrase, end) in Self.periods where stands(phrase, at: place) {
            guard let day = end(base) else { return nil }
            return Match(due: .day(day), words: place..<(place + phrase.split(separator: " ").count))
        }
        return nil
    }

    private static let periods: [(String, @Sendable (DateBase) -> Day?)] = [
        ("fin d annee", { Day(year: $0.meeting.parts.year, month: 12, day: 31) }),
        ("fin de l annee", { Day(year: $0.meeting.parts.year, month: 12, day: 31) }),
        ("fin de cette annee", { Day(year: $0.meeting.parts.year, month: 12, day: 31) }),
        ("end of the year", { Day(year: $0.meeting.parts.year, month: 12, day: 31) }),
        ("fin du mois prochain", { $0.endOfMonth(1) }), ("fin du mois", { $0.endOfMonth() }),
        ("fin de ce mois", { $0.endOfMonth() }), ("fin de mois", { $0.endOfMonth() }),
        ("end of the month", { $0.endOfMonth() }), ("mois prochain", { $0.endOfMonth(1) }),
        ("next month", { $0.endOfMonth(1) }), ("fin de la semaine prochaine", { $0.friday(1) }),
        ("fin de la semaine", { $0.friday() }), ("fin de semaine", { $0.friday() }),
        ("end of the week", { $0.friday() }), ("semaine prochaine", { $0.friday(1) }), ("next week", { $0.friday(1) }),
        ("apres demain", { $0.meeting + 2 }), ("demain", { $0.meeting + 1 }), ("tomorrow", { $0.meeting + 1 }),
        ("sous quinzaine", { $0.meeting + 14 }), ("sous huitaine", { $0.meeting + 7 }),
    ]

    /// « sous quinze jours », « d’ici deux semaines », « in 3 weeks ».
    func relative(_ place: Int) -> Match? {
        guard ["sous", "dans", "ici", "in", "within"].contains(word(place)), let count = count(place + 1),
            let unit = Self.units[word(place + 2)], isBeforeEvent(place + 3) == nil
        else { return nil }
        return Match(due: .day(base.meeting + count * unit), words: place..<(place + 3))
    }

    /// « J-30 », « une semaine avant le Forum », « avant l’événement ».
    func ofEvent(_ place: Int) -> Match? {
        if word(place) == "j", sentence.words.indices.contains(place + 1), sentence.words[place + 1].gap == .hyphen {
            if let days = Int(digits: word(place + 1)), days <= 3650 {
                return Match(due: .before(days), words: place..<(place + 2))
            }
            if word(place + 1) == "j" { return nil }
        }
        if let count = count(place), let unit = Self.units[word(place + 1)], let end = isBeforeEvent(place + 2) {
            return Match(due: .before(count * unit), words: place..<end)
        }
        return isBeforeEvent(place).map { Match(due: .before(1), words: place..<$0) }
    }

    /// « avant le Forum »: where these words end.
    private func isBeforeEvent(_ place: Int) -> Int? {
        guard ["avant", "before"].contains(word(place)) else { return nil }
        let name = ["le", "l", "la", "the"].contains(word(place + 1)) ? place + 2 : place + 1
        return base.eventWords.contains(word(name)) ? name + 1 : nil
    }

    /// « la prochaine réunion », « next meeting ».
    func nextMeeting(_ place: Int) -> Match? {
        guard ["prochaine", "next"].contains(word(place)),
            ["reunion", "seance", "rencontre", "meeting"].contains(word(place + 1)), let next = base.next
        else { return nil }
        return Match(due: .day(next), words: place..<(place + 2))
    }

    private func count(_ place: Int) -> Int? {
        if let known = Self.counts[word(place)] { return known }
        return word(place).count <= 3 && !word(place).isEmpty ? Int(digits: word(place)) : nil
    }

    private static let units = [
        "jour": 1, "jours": 1, "day": 1, "days": 1, "semaine": 7, "semaines": 7, "week": 7, "weeks": 7, "mois": 30,
        "month": 30, "months": 30,
    ]
    private static let counts = [
        "un": 1, "une": 1, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "sept": 7, "huit": 7, "dix": 10,
        "quinze": 14, "a": 1, "one": 1, "two": 2, "three": 3, "four": 4,
    ]
}
