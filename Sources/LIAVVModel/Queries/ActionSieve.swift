/// A filter made ready for many actions: what does not depend on the action is worked out once.
public struct ActionSieve {
    private let filter: ActionFilter
    private let laboratory: Laboratory
    private let today: Day
    private let viewer: Identifier?
    private let members: Set<Identifier>
    private let scenarios: Set<Identifier>
    private let phases: Set<String>
    private let tags: Set<String>
    private let statuses: Set<Action.Status>
    private let words: [FoldedText]
    private let names: [Identifier: FoldedText]
    private let isOpen: Bool
    private let texts: ActionTexts?
    // Room for the text of one action after the other.
    private let scratch = Scratch()

    private final class Scratch { var text = FoldedText() }

    /// A filter over the actions of a laboratory, as that member sees them on that day.
    ///
    /// - Parameter texts: the texts of these same actions, where they are at hand.
    public init(
        _ filter: ActionFilter, in laboratory: Laboratory, today: Day, viewer: Identifier?, texts: ActionTexts? = nil
    ) {
        self.texts = texts
        (self.filter, self.laboratory, self.today, self.viewer) = (filter, laboratory, today, viewer)
        (members, scenarios, statuses) = (Set(filter.members), Set(filter.scenarios), Set(filter.statuses))
        (phases, tags) = (Set(filter.phases.map(\.folded)), Set(filter.tags.map(\.folded)))
        words = filter.text.split(whereSeparator: \.isWhitespace).map { FoldedText(String($0)) }
        isOpen = filter.isEmpty
        names = words.isEmpty || texts != nil ? [:] : ActionTexts.names(laboratory)
    }

    /// Whether the action passes.
    public func lets(_ action: Action) -> Bool {
        isOpen || meetsTraits(action) && meetsValues(action) && (words.isEmpty || holdsWords(action))
    }

    /// Whether the action of that name may pass, as far as texts at hand tell: most are turned away by their name alone.
    public func mayLet(_ id: Identifier) -> Bool {
        guard !words.isEmpty, let text = texts?[id] else { return true }
        return words.allSatisfy(text.contains)
    }

    private func meetsTraits(_ action: Action) -> Bool {
        filter.traits.allSatisfy { trait in
            switch trait {
            case .mine: viewer.map(action.involves) ?? false
            case .unassigned: action.isUnassigned
            case .late: laboratory.isLate(action, today: today)
            case .thisWeek: laboratory.isOfWeek(action, today: today)
            case .blocked: laboratory.isBlocked(action)
            }
        }
    }

    private func meetsValues(_ action: Action) -> Bool {
        (statuses.isEmpty || statuses.contains(action.status))
            && (scenarios.isEmpty || action.scenarios.contains(where: scenarios.contains))
            && (members.isEmpty || members.contains(where: action.involves))
            && (phases.isEmpty || phases.contains(action.phase.folded))
            && (tags.isEmpty || action.tags.contains { tags.contains($0.folded) })
    }

    private func holdsWords(_ action: Action) -> Bool {
        if let text = texts?[action.id] { return words.allSatisfy(text.contains) }
        scratch.text.clear()
        ActionTexts.write(action, names, to: &scratch.text)
        return words.allSatisfy(scratch.text.contains)
    }
}

extension Laboratory {
    /// Open, and it begins or is due in the week of that day, or one of its open pieces is due then.
    public func isOfWeek(_ action: Action, today: Day) -> Bool {
        guard !action.status.isClosed else { return false }
        let week = today.monday...(today.monday + 6)
        let pieces = action.contributions.filter { !$0.status.isClosed }.map(\.due)
        return ([action.start, action.due] + pieces).contains { due in
            due?.resolved(eventDay: event.day).map(week.contains) ?? false
        }
    }

    /// Said to be blocked, or open and it cannot begin: what it waits for is not finished, or has not begun.
    public func isBlocked(_ action: Action) -> Bool {
        if action.status == .blocked { return true }
        return !action.status.isClosed
            && action.dependencies.contains { dependency in
                guard let other = actions[dependency.on], !other.status.isClosed else { return false }
                switch dependency.link {
                case .finishToStart: return true
                case .startToStart: return other.status != .underWay
                case .finishToFinish: return false
                }
            }
    }
}
