extension Laboratory {
    /// What is the matter, and since when or why, in one sentence.
    public func phrase(_ problem: PlanProblem) -> Phrase {
        switch problem {
        case .shouldHaveStarted(let day, let ago, let goal, let due, let isMilestone):
            late(day, ago, goal, due, isMilestone)
        case .endsTooLate(let finish, let due, let because):
            Phrase(
                "Ne peut pas finir avant le \(Self.day(finish, .french))\(waiting(because, .french)), après son échéance du "
                    + "\(Self.day(due, .french)).",
                "Cannot end before \(Self.day(finish, .english))\(waiting(because, .english)), after it is due on "
                    + "\(Self.day(due, .english)).")
        case .missesEvent(let finish, let because):
            Phrase(
                "Ne peut pas finir avant le \(Self.day(finish, .french))\(waiting(because, .french))\u{A0}: trop tard pour "
                    + "l’événement.",
                "Cannot end before \(Self.day(finish, .english))\(waiting(because, .english)): too late for the event.")
        case .startsTooEarly(let start, let possible, let because):
            Phrase(
                "Ne peut pas commencer le \(Self.day(start, .french))\(waiting(because, .french))\u{A0}; au plus tôt le "
                    + "\(Self.day(possible, .french)).",
                "Cannot begin on \(Self.day(start, .english))\(waiting(because, .english)); "
                    + "\(Self.day(possible, .english)) at the earliest.")
        case .waitsFor(let id, let obstacle): blocked(by: title(id), obstacle)
        case .cycle(let ids): circle(ids)
        case .noEventDay:
            Phrase(
                "Compte depuis un événement qui n’a pas encore de jour.", "Counts from an event that has no day yet.")
        case .notAWorkingDay(let day, let reason):
            Phrase(
                "Le \(Self.day(day, .french)) n’est pas travaillé (\(reason.fr)).",
                "\(Self.day(day, .english)) is not a working day (\(reason.en)).")
        case .irreversibleWhileTentative:
            Phrase(
                "Irréversible, alors que l’événement est encore sous réserve.",
                "Cannot be taken back, while the event is still tentative.")
        }
    }

    private func late(_ day: Day, _ ago: Int, _ goal: Identifier, _ due: Day, _ isMilestone: Bool) -> Phrase {
        let days = Phrase.counted(ago, Phrase("jour", "day"), Phrase("jours", "days"))
        let french = isMilestone ? "Il fallait l’atteindre" : "Il faudrait commencer"
        let english = isMilestone ? "It had to be reached" : "It should have begun"
        return Phrase(
            "\(french) le \(Self.day(day, .french)), il y a \(days.fr), pour tenir «\u{A0}\(title(goal))\u{A0}» le "
                + "\(Self.day(due, .french)).",
            "\(english) on \(Self.day(day, .english)), \(days.en) ago, to have “\(title(goal))” done on "
                + "\(Self.day(due, .english)).")
    }

    private func waiting(_ id: Identifier?, _ language: Language) -> String {
        guard let id else { return "" }
        return Phrase(" (attend «\u{A0}\(title(id))\u{A0}»)", " (waits for “\(title(id))”)")(language)
    }

    private func blocked(by title: String, _ obstacle: PlanProblem.Obstacle) -> Phrase {
        switch obstacle {
        case .removed:
            Phrase("Attend «\u{A0}\(title)\u{A0}», qui a été retirée.", "Waits for “\(title)”, which was removed.")
        case .dropped:
            Phrase("Attend «\u{A0}\(title)\u{A0}», qui est abandonnée.", "Waits for “\(title)”, which was dropped.")
        case .setAside:
            Phrase(
                "Attend «\u{A0}\(title)\u{A0}», archivée avec son scénario.",
                "Waits for “\(title)”, which was archived with its scenario.")
        case .otherScenario:
            Phrase(
                "Attend «\u{A0}\(title)\u{A0}», qui n’est pas de ce scénario.",
                "Waits for “\(title)”, which is not part of this scenario.")
        }
    }

    /// « Ces actions s’attendent en rond : « A » attend « B », qui attend « A ». »
    func circle(_ ids: [Identifier]) -> Phrase {
        let shown = (ids + ids.prefix(1)).reversed().map(title)
        return Phrase(
            "Ces actions s’attendent en rond\u{A0}: "
                + shown.map { "«\u{A0}\($0)\u{A0}»" }.joined(separator: " attend ")
                + ".",
            "These actions wait for each other in a circle: " + shown.map { "“\($0)”" }.joined(separator: " waits for ")
                + ".")
    }

    func title(_ id: Identifier) -> String {
        heading(of: RecordReference(kind: .action, id: id)) ?? removed[RecordReference(kind: .action, id: id)]
            ?? id.text
    }

    private static func day(_ day: Day, _ language: Language) -> String { day.long(in: language) }
}
