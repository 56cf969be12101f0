/// Someone whom a sentence names.
public struct Mention: Hashable, Sendable {
    /// The words that name them.
    public let words: String
    /// Whom they mean.
    public let who: Who
    /// What they would do.
    public let part: Part
    /// Where they stand in the sentence, in words.
    let range: Range<Int>

    /// The member, where it is one.
    public var member: Identifier? { if case .member(let id) = who { id } else { nil } }

    /// Whom words can mean.
    public enum Who: Hashable, Sendable {
        /// One member.
        case member(Identifier)
        /// One of those members: it is asked which, never guessed.
        case choice([Identifier])
        /// Someone outside the group, known or not.
        case contact(Identifier?)
    }

    /// What someone has to do with what is asked for.
    public enum Part: Hashable, Sendable {
        /// The sentence says that they do it.
        case lead
        /// They are named beside it.
        case contributor
        /// They are whom it is about, or whom one turns to.
        case named
    }
}
