/// One piece of the minutes: a heading, a paragraph, a question, a decision…
public struct Block: Structured {
    /// Told apart by this, within its meeting.
    public var id = Identifier.none
    /// What sort of piece it is.
    public var kind = Kind.paragraph
    /// Depth of a heading or of a list item, from 1.
    public var level: Int?
    /// The words.
    public var text = ""
    /// Who said it, as the document names them.
    public var speaker = ""
    /// The members who said it, once recognised.
    public var members: [Identifier] = []
    /// The question that an answer is given to.
    public var answers: Identifier?
    /// The meeting in whose minutes that question stands; nil: this one.
    public var answersIn: Identifier?
    /// The point of the agenda under which it was said.
    public var item: Identifier?
    /// The working group that reports it.
    public var group = ""
    /// What became of a decision, a question or a proposal.
    public var state: State?
    /// Why a proposal was turned down.
    public var reason = ""
    /// What was decided on sentences of it that ask for something.
    public var verdicts: [Verdict] = []
    /// What takes the place of a decision that was replaced.
    public var replacedBy: Identifier?
    /// The meeting in which that stands; nil: this one.
    public var replacedIn: Identifier?
    /// The answer or decision that settles a question, where it is not said by the answer itself.
    public var settledBy: Identifier?
    /// The meeting in which that stands; nil: this one.
    public var settledIn: Identifier?
    /// What became of a question or a decision since it was said, in order.
    public var followUp: [FollowUp] = []
    /// The line of the source document, counted from 1.
    public var line: Int?
    /// The last line of the source document that it takes up, when that is another one.
    public var endLine: Int?
    /// What stands there in the source document, in CommonMark, lines joined by line breaks; empty when `text` is that.
    public var written = ""
    /// What its file holds beside its fields.
    public var unknown: [String: Value] = [:]

    /// A block without words.
    public init() {}

    /// What sort of piece of the minutes it is.
    public enum Kind: String, Term {
        case heading, paragraph
        case listItem = "list-item"
        case question, answer, remark, statement, decision, report, proposal
        case nextMeeting = "next-meeting"

        /// How people call this value.
        public var label: Phrase {
            switch self {
            case .heading: Phrase("titre", "heading")
            case .paragraph: Phrase("texte", "text")
            case .listItem: Phrase("point", "list item")
            case .question: Phrase("question", "question")
            case .answer: Phrase("réponse", "answer")
            case .remark: Phrase("remarque", "remark")
            case .statement: Phrase("intervention", "statement")
            case .decision: Phrase("décision", "decision")
            case .report: Phrase("restitution", "group report")
            case .proposal: Phrase("proposition", "proposal")
            case .nextMeeting: Phrase("prochaine séance", "next meeting")
            }
        }
    }

    /// What became of a decision, a question or a proposal.
    public enum State: String, Term {
        case acted, questioned, replaced, withdrawn, open, answered
        case turnedDown = "turned-down"

        /// How people call this value.
        public var label: Phrase {
            switch self {
            case .acted: Phrase("actée", "acted")
            case .questioned: Phrase("discutée", "questioned")
            case .replaced: Phrase("remplacée", "replaced")
            case .withdrawn: Phrase("retirée", "withdrawn")
            case .open: Phrase("ouverte", "open")
            case .answered: Phrase("répondue", "answered")
            case .turnedDown: Phrase("écartée", "turned down")
            }
        }
    }

    /// Its name in the data format.
    public static let schemaName = "block"
    /// How people call such a thing.
    public static let schemaTitle = Phrase("passage de compte rendu", "passage of minutes")
    /// The descriptors, in the order in which people read them.
    public static let fields: [Field<Block>] = [
        Field("id", Phrase("identifiant", "identifier"), \.id, .identity()),
        Field("kind", Phrase("nature", "kind"), \.kind, .chosen(default: .paragraph)),
        Field("level", Phrase("niveau", "level"), \.level, .integer(1...100)),
        Field("text", Phrase("texte", "text"), \.text, .prose),
        Field("speaker", Phrase("dit par", "said by"), \.speaker, .text),
        Field("members", Phrase("membres", "members"), \.members, .references(.member)),
        Field("answers", Phrase("répond à", "answers"), \.answers, .identifier(.identifier)),
        Field(
            "answersIn", Phrase("question de la séance", "question of the meeting"), \.answersIn, .reference(.meeting)),
        Field("item", Phrase("point", "agenda item"), \.item, .identifier(.identifier)),
        Field("group", Phrase("groupe", "group"), \.group, .text),
        Field("state", Phrase("état", "state"), \.state, .optionalChoice()),
        Field("replacedBy", Phrase("remplacée par", "replaced by"), \.replacedBy, .identifier(.identifier)),
        Field(
            "replacedIn", Phrase("remplacée dans la séance", "replaced in meeting"), \.replacedIn, .reference(.meeting)),
        Field("settledBy", Phrase("réglée par", "settled by"), \.settledBy, .identifier(.identifier)),
        Field("settledIn", Phrase("réglée dans la séance", "settled in meeting"), \.settledIn, .reference(.meeting)),
        Field("followUp", Phrase("suites données", "follow-up"), \.followUp, .list(of: FollowUp.self)),
        Field("line", Phrase("ligne", "line"), \.line, .integer(1...10_000_000)),
        Field("endLine", Phrase("dernière ligne", "last line"), \.endLine, .integer(1...10_000_000)),
        Field("written", Phrase("texte du document", "text of the document"), \.written, .prose),
        Field("reason", Phrase("motif", "reason"), \.reason, .text),
        Field("verdicts", Phrase("avis", "verdicts"), \.verdicts, .list(of: Verdict.self)),
    ]
}
