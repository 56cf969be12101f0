/// A member who is offered something, and in what capacity.
public struct Offer: Hashable, Sendable {
    /// Who.
    public let member: Identifier
    /// In what capacity.
    public let role: Share.Role

    /// An offer to that member.
    public init(_ member: Identifier, as role: Share.Role = .contributor) {
        (self.member, self.role) = (member, role)
    }
}

/// Contributions offered to members, and what there is to say about it.
public struct Assignment: Hashable, Sendable {
    /// What is to be done.
    public let change: Change
    /// What was passed over, and what whoever assigns should know, in that order.
    public let notes: [Note]

    /// Something to say beside the change.
    public enum Note: Hashable, Sendable {
        /// Someone was not offered a contribution, for that reason.
        case passedOver(Refusal)
        /// Someone says that they can give no hours at all.
        case noCapacity(member: String)
        /// Someone was excused from the latest meeting: their part is to confirm.
        case toConfirm(member: String)
        /// Someone is away while there is work on it.
        case away(member: String, from: Day, to: Day)

        /// One sentence.
        public var phrase: Phrase {
            switch self {
            case .passedOver(let refusal): Phrase("Laissé de côté\u{A0}: ", "Passed over: ") + refusal.phrase
            case .noCapacity(let member):
                Phrase(
                    "\(member) a une capacité de 0\u{A0}h par semaine\u{A0}; voyez ensemble.",
                    "\(member) has a capacity of 0 h a week; talk about it.")
            case .toConfirm(let member):
                Phrase(
                    "\(member), excusé·e à la dernière séance\u{A0}: à confirmer.",
                    "\(member) was excused from the last meeting: to confirm.")
            case .away(let member, let from, let to):
                Phrase(
                    "\(member), absent·e du \(from.short(in: .french)) au \(to.short(in: .french)).",
                    "\(member) is away from \(from.short(in: .english)) to \(to.short(in: .english)).")
            }
        }
    }
}

extension Laboratory {
    /// Offers contributions to members, each in their own capacity, as one change; see `assigning(_:to:role:stamp:today:)`.
    ///
    /// - Parameter passingOver: for many at once: who already contributes to one of them, has declined it, or cannot
    ///   lead it because someone does, is passed over there, with a note, and the rest is done.
    /// - Throws: `Refusal` when a member has left or a contribution is gone; when nothing at all is left to do, why the
    ///   first was passed over.
    public func assigning(
        _ contributions: [ContributionReference], offers: [Offer], passingOver: Bool, stamp: Stamp, today: Day? = nil
    ) throws(Refusal) -> Assignment {
        var (edits, passed) = ([Edit](), [Refusal]())
        var (people, pieces) = ([Identifier](), [ContributionReference]())
        let shares = try shares(for: passingOver ? offers.uniqued(by: \.member) : offers, stamp, today)
        for (action, places) in try grouped(passingOver ? contributions.uniqued(by: \.self) : contributions) {
            var changed = action
            for place in places {
                do throws(Refusal) { try action.requireOpen(place) } catch {
                    guard passingOver else { throw error }
                    passed.append(error)
                    continue
                }
                for share in shares {
                    do throws(Refusal) { try add(share, to: &changed.contributions[place]) } catch {
                        guard passingOver, error.isOfOneShare else { throw error }
                        passed.append(error)
                        continue
                    }
                    people.append(share.member)
                    pieces.append(.init(action: action.id, contribution: action.contributions[place].id))
                }
            }
            edits += Edit.between(action.value, changed.value, of: action.reference)
        }
        if edits.isEmpty, let refusal = passed.first { throw refusal }
        let label = assignLabel(
            pieces.uniqued(by: \.self), offers.map(\.member).filter(people.contains).uniqued(by: \.self))
        let change = Change(stamp: stamp, label: label, edits: edits)
        let excused = people.uniqued(by: \.self).filter { id in
            shares.contains { $0.member == id && $0.state == .toConfirm }
        }
        let notes =
            passed.map { .passedOver($0) } + capacityNotes(people) + excused.map { .toConfirm(member: name($0)) }
            + absenceNotes(people, pieces.uniqued(by: \.self), today: today ?? stamp.date.day)
        return Assignment(change: change, notes: notes)
    }

    /// Whether someone who can give no hours is among those members: for saying so, not for refusing.
    public func capacityNotes(_ people: [Identifier]) -> [Assignment.Note] {
        people.uniqued(by: \.self).compactMap { members[$0] }.filter { $0.capacity == 0 }
            .map { .noCapacity(member: $0.fullName) }
    }

    /// The shares of those offers; a member who cannot be offered anything is refused before anyone is passed over.
    private func shares(for offers: [Offer], _ stamp: Stamp, _ today: Day?) throws(Refusal) -> [Share] {
        var shares: [Share] = []
        for offer in offers {
            guard let member = members[offer.member] else { throw .unknownName(offer.member.text) }
            guard !member.hasLeft else { throw .memberHasLeft(member.fullName) }
            shares += self.offers(
                to: [offer.member], role: offer.role, author: stamp.author, today: today ?? stamp.date.day)
        }
        return shares
    }
}

extension Refusal {
    /// Whether it is about one member and one contribution, so that others can still be assigned.
    fileprivate var isOfOneShare: Bool {
        switch self {
        case .alreadyAssigned, .hasDeclined, .leadTaken, .isClosed: true
        default: false
        }
    }
}

extension Array {
    /// Each once, where it stands first.
    func uniqued(by key: (Element) -> some Hashable) -> [Element] {
        var seen: Set<AnyHashable> = []
        return filter { seen.insert(AnyHashable(key($0))).inserted }
    }
}
