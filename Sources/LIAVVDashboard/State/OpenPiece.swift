import LIAVVModel

/// What the assignments need to know of an open contribution, without the contribution itself.
struct OpenPiece: Sendable {
    /// Where it stands.
    let reference: ContributionReference
    /// Those with a share that counts, and whether they have yet to answer.
    let people: [Person]
    /// Those who declined.
    let declined: [Identifier]

    /// Someone who takes part.
    struct Person: Sendable {
        let member: Identifier
        let isWaiting: Bool
    }

    init(_ entry: ContributionEntry) {
        reference = entry.reference
        let shares = entry.contribution.shares
        people = shares.filter { $0.state != .declined }.map {
            Person(member: $0.member, isWaiting: $0.state == .proposed || $0.state == .toConfirm)
        }
        declined = shares.filter { $0.state == .declined }.map(\.member)
    }

    /// Whether nobody has it.
    var isFree: Bool { people.isEmpty }
    /// Whether someone has yet to answer.
    var isWaiting: Bool { people.contains(where: \.isWaiting) }
}
