/// The words of all records, as numbers: what searches go through, brought up to date record by record.
///
/// Texts stay where they are: of each, the index holds the numbers of its words in their order (four bytes a word). A
/// search first tells which of all different words meet it, then goes through the numbers and looks each up.
public struct TextIndex: Sendable {
    /// The records as they were indexed: it shares its memory with theirs.
    var laboratory = Laboratory()
    var words = WordTable()
    var speakers = SpeakerTable()
    var scanner = WordScanner()
    /// The words of all pieces, one after the other, a boundary after each text.
    var numbers: [UInt32] = []
    /// The pieces of all records; of one record they follow each other.
    var entries: [Entry] = []
    /// One a record, in no order; those of records that are gone are empty.
    var documents: [Document] = []
    /// Which record each is.
    var references: [RecordReference] = []
    /// The documents that are not empty, by kind and identifier of their records.
    var order: [Int] = []
    /// How many of the numbers belong to nothing any more.
    var waste = 0

    /// The pieces of one record, and what they are ranked by.
    struct Document: Sendable {
        var first: UInt32 = 0
        var end: UInt32 = 0
        /// When it was said or made, counted so that 0 is before all days.
        var day: UInt32 = 0
        /// How many pieces come before in the order of records.
        var base: UInt32 = 0
    }

    /// The words of one piece: `start..<text` are those of its title, `text..<end` the others.
    struct Entry: Sendable {
        let kind: SearchKind
        let speaker: UInt32
        var start: UInt32
        var text: UInt32
        var end: UInt32
    }

    /// An index of nothing yet.
    public init() {}

    /// An index of those records.
    public init(_ laboratory: Laboratory) { update(to: laboratory) }

    /// How many pieces there are.
    public var count: Int { order.reduce(0) { $0 + Int(documents[$1].end - documents[$1].first) } }

    /// How many different words there are, and how many in all.
    public var size: (different: Int, all: Int) { (words.count - 1, numbers.count - waste) }
}

extension TextIndex.Document {
    /// A day as it is kept here.
    static func number(of day: Day?) -> UInt32 { day.map { UInt32($0.number - Day.numbers.lowerBound + 1) } ?? 0 }
}
