extension BalanceMaker {
    /// Why a seat would go to someone.
    func reason(_ seat: BalanceSeats, from: Identifier?, to: Identifier) -> Phrase {
        guard let from else { return isMissing(seat) + standing(to) }
        guard seat.leaving.contains(from) else {
            return standing(to) + Phrase(verbatim: ", ") + standing(from, isSecond: true)
        }
        return cannotKeep(seat, from) + standing(to)
    }

    private func isMissing(_ seat: BalanceSeats) -> Phrase {
        seat.present == 0
            ? Phrase("personne ne l’a encore prise\u{A0}; ", "nobody has taken it yet; ")
            : Phrase("il manque encore quelqu’un\u{A0}; ", "someone is still missing; ")
    }

    /// « Joachim est à 3 h sur 20 ».
    private func standing(_ id: Identifier, isSecond: Bool = false) -> Phrase {
        guard let place = group.places[id] else { return Phrase(verbatim: id.text) }
        let name = group.name(id)
        let (hours, capacity) = (self.hours(before[place]), self.hours(group.capacity[place]))
        let french = "\(hours.hours(in: .french)) sur \(capacity.decimal(in: .french))"
        let english = "\(hours.hours(in: .english)) out of \(capacity.decimal(in: .english))"
        return Phrase("\(name) \(isSecond ? "" : "est ")à \(french)", "\(name) \(isSecond ? "" : "is ")at \(english)")
    }

    private func cannotKeep(_ seat: BalanceSeats, _ id: Identifier) -> Phrase {
        let name = group.name(id)
        guard let place = group.places[id] else {
            return Phrase("\(name) n’est pas du groupe\u{A0}; ", "\(name) is not in the group; ")
        }
        if group.members[place].hasLeft {
            return Phrase("\(name) a quitté le groupe\u{A0}; ", "\(name) has left the group; ")
        }
        if seat.entry.contribution.shares.contains(where: { $0.member == id && $0.state == .declined }) {
            return Phrase("\(name) l’a déclinée\u{A0}; ", "\(name) declined it; ")
        }
        if let department = group.department(of: seat.entry.action), !department.contains(place) {
            return Phrase("\(name) est d’une autre direction\u{A0}; ", "\(name) is in another department; ")
        }
        return group.capacity[place] > 0
            ? Phrase("\(name) est en absence tout ce temps\u{A0}; ", "\(name) is away all that time; ")
            : Phrase("\(name) n’a pas d’heures à donner\u{A0}; ", "\(name) has no hours to give; ")
    }

    /// Why there is nobody for a seat.
    func obstacles(_ seat: BalanceSeats) -> Phrase {
        guard seat.entry.contribution.hasEffort else {
            return Phrase(
                "effort inconnu\u{A0}: à estimer avant de pouvoir le répartir",
                "effort not known: estimate it before it can be shared out")
        }
        var reasons = BalanceGroup.Obstacle.allCases.compactMap { obstacle in
            seat.obstacles[obstacle].map { obstacle.counted($0) }
        }
        if seat.declined > 0 {
            reasons.insert(
                .counted(seat.declined, Phrase("l’a déclinée", "declined it"), Phrase("l’ont déclinée", "declined it")),
                at: 0)
        }
        let start = Phrase("personne d’autre n’est disponible", "nobody else is available")
        guard let first = reasons.first else { return start }
        return reasons.dropFirst().reduce(start + Phrase("\u{A0}: ", ": ") + first) { $0 + Phrase(verbatim: ", ") + $1 }
    }
}

extension BalanceGroup.Obstacle {
    fileprivate func counted(_ count: Int) -> Phrase {
        switch self {
        case .hasLeft:
            .counted(count, Phrase("a quitté le groupe", "has left"), Phrase("ont quitté le groupe", "have left"))
        case .noHours:
            .counted(
                count, Phrase("sans heures à donner", "without hours to give"),
                Phrase("sans heures à donner", "without hours to give"))
        case .otherDepartment:
            .counted(
                count, Phrase("d’une autre direction", "in another department"),
                Phrase("d’une autre direction", "in other departments"))
        case .isAway:
            .counted(count, Phrase("en absence", "away"), Phrase("en absence", "away"))
        }
    }
}

extension BalanceProposal {
    /// What it comes to, in one or two sentences: the largest load before and after, and how good that is.
    public var summary: Phrase {
        guard !transfers.isEmpty else {
            return Phrase("Rien à répartir autrement.", "Nothing to share out differently.") + beyond
        }
        let (before, after) = (Self.percent(largestBefore), Self.percent(largestAfter))
        let start = Phrase(
            "La plus grande charge passe de \(before)\u{A0}% à \(after)\u{A0}%\u{A0}; ",
            "The largest load goes from \(before)% to \(after)%; ")
        let most = max(1, Int((gap * 100).rounded(.up)))
        let quality =
            isOptimal
            ? Phrase("on ne peut pas faire moins.", "it cannot be less.")
            : Phrase(
                "au plus \(most)\u{A0}% au-dessus du meilleur possible.", "at most \(most)% above the best possible.")
        return start + quality + beyond
    }

    /// That even so someone who is given something would have more than they can give.
    private var beyond: Phrase {
        guard largestGiven > 1 else { return Phrase(verbatim: "") }
        return Phrase(
            " Même ainsi, quelqu’un dépasserait sa capacité.", " Even so, someone would go beyond their capacity.")
    }

    private static func percent(_ ratio: Double) -> Int { Int(min(1e9, ratio * 100).rounded()) }
}
