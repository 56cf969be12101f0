/// The attendance of a meeting as a later version of its document has it.
struct AttendanceMerge {
    private let said: MeetingStatement
    private let saidBefore: MeetingStatement
    private let keepsAll: Bool

    /// - Parameters:
    ///   - said: what the document says; `saidBefore`: what it said when it was read last.
    ///   - keepsAll: whether people that the document does not name stay, whoever named them.
    init(_ said: MeetingStatement, _ saidBefore: MeetingStatement, keepsAll: Bool) {
        (self.said, self.saidBefore, self.keepsAll) = (said, saidBefore, keepsAll)
    }

    /// The people of the document, each with what members added to them, and those that members named; a corrected name
    /// is the same person.
    func merged(_ former: [Attendance], _ read: [Attendance]) -> [Attendance] {
        var rest = former
        let people = read.map { new in
            guard let place = Self.place(of: new, in: rest) else { return new }
            var person = rest.remove(at: place)
            person.name = new.name
            if !saidBefore.agrees(with: said, on: "attendance " + new.id.text) { person.state = new.state }
            person.member = new.member ?? person.member
            return person
        }
        return people + rest.filter { keepsAll || !saidBefore.isEmpty && !saidBefore.names($0) }
    }

    /// The people as members left them, those recognised since with their member, and whom the document alone has.
    static func confirmed(_ former: [Attendance], _ read: [Attendance]) -> [Attendance] {
        var (people, open) = (former, former)
        for new in read {
            guard let place = place(of: new, in: open) else {
                people.append(new)
                continue
            }
            let known = open.remove(at: place)
            guard known.member == nil, let own = people.firstIndex(of: known) else { continue }
            people[own].member = new.member
        }
        return people
    }

    private static func place(of person: Attendance, in people: [Attendance]) -> Int? {
        if let same = people.firstIndex(where: { $0.id == person.id }) { return same }
        if let member = person.member, let same = people.firstIndex(where: { $0.member == member }) { return same }
        let likeness = Likeness(person.name)
        return people.firstIndex { other in
            (other.member == nil || person.member == nil) && Likeness(other.name).score(likeness, atLeast: 0.8) >= 0.8
        }
    }
}
