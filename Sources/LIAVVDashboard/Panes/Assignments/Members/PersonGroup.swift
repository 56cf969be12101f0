import LIAVVModel

/// The heading of what a member has, as a row; of what nobody has when there is no member.
public struct PersonGroup: Hashable, Sendable {
    /// Who; nil: nobody.
    let member: Identifier?
    /// How many contributions stand under it.
    var count = 0
    /// How many of them wait for the member's answer.
    var waiting = 0
    /// Whether they are hidden.
    var isFolded = false

    /// What tells it from the others.
    var key: String { member?.text ?? "" }

    /// The same heading, whatever stands under it.
    func isSame(as other: PersonGroup) -> Bool { member == other.member }
}
