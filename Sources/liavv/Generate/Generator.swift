import LIAVVModel

/// Makes up a laboratory: the same seed and sizes give the same one, byte for byte.
struct Generator {
    var random: SplitMix64
    let today: Day
    /// Names already given, so that none is given twice.
    var names: Set<Identifier> = []

    /// The day on which made-up data are seen unless told otherwise: that of the sample.
    static let usualDay = Day(year: 2024, month: 12, day: 18) ?? Day(number: 20_075)

    init(seed: UInt64, today: Day) {
        random = SplitMix64(seed: seed)
        self.today = today
    }

    /// Everything, in those numbers.
    mutating func laboratory(actions: Int, members: Int, meetings: Int) -> Laboratory {
        var laboratory = Laboratory()
        laboratory.settings = settings()
        let people = (0..<members).map { member($0) }
        let held = (0..<meetings).map { meeting($0, of: meetings, people) }
        laboratory.members = Table(people)
        laboratory.meetings = Table(held)
        laboratory.actions = Table(roadmap(actions, people, held))
        return laboratory
    }

    private mutating func settings() -> Settings {
        var settings = Settings()
        settings.name = "Laboratoire généré"
        settings.phases = Vocabulary.phases
        settings.event.title = "Forum des achats durables"
        settings.event.day = today + 100
        settings.event.expected = 50
        return settings
    }

    private mutating func member(_ number: Int) -> Member {
        var member = Member()
        let (given, family) = (Vocabulary.givenNames, Vocabulary.surnames)
        member.givenName = given[number % given.count]
        // The round that a first name is in goes into the surname, so that no two people have one name.
        let round = number / given.count
        let twice = round / family.count
        member.surname = family[(number % given.count + round) % family.count] + (twice == 0 ? "" : " \(twice + 1)")
        member.department = pick(Vocabulary.departments)
        member.capacity = Double(Int.random(in: 1...4, using: &random))
        member.id = identifier(for: member.fullName)
        return member
    }

    /// An identifier that nothing else has.
    mutating func identifier(for title: String) -> Identifier {
        var id = Identifier(slugOf: title, using: &random)
        while !names.insert(id).inserted { id = Identifier(slugOf: title, using: &random) }
        return id
    }

    /// One of several; there is always one, since vocabularies are never empty.
    mutating func pick(_ words: [String]) -> String { words.randomElement(using: &random) ?? "" }

    /// True once in so many times.
    mutating func once(in times: Int) -> Bool { Int.random(in: 0..<times, using: &random) == 0 }
}
