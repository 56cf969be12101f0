/// Reads a whole action typed on one line: « Réserver le kiosque @cindy J-45 3h !haute #logistique après:sondage ».
///
/// Marks stand anywhere, in any order; what is none of them is the title. A backslash before a word, or quotes around it,
/// keep it in the title. Nothing is guessed: a name that several people share is a problem that names them.
public struct QuickEntry: Sendable {
    let reader: FieldReader
    /// The action that each line is a piece of; nil: each is an action.
    let whole: Action?
    /// Who types.
    let viewer: Identifier?
    let actions: RecordIndex
    let scenarios: RecordIndex
    /// The phases and tags that are in use, as they are written there.
    let phases: [String]
    let tags: [String]

    /// A reader for one laboratory: it looks through all titles once, then reads as fast as anyone types.
    ///
    /// - Parameter whole: the action that each line shall be a contribution to; nil: each line is an action.
    public init(_ laboratory: Laboratory, today: Day, viewer: Identifier?, piecesOf whole: Action? = nil) {
        self.whole = whole
        reader = FieldReader(laboratory: laboratory, today: today)
        self.viewer = viewer
        actions = RecordIndex(laboratory.actions)
        scenarios = RecordIndex(laboratory.scenarios)
        phases = laboratory.phasesInUse
        tags = laboratory.tagsInUse
    }

    var laboratory: Laboratory { reader.laboratory }

    /// What the line means, piece by piece.
    public func reading(_ line: String) -> Reading {
        var reading = Reading()
        var words = LineWord.all(in: line)[...]
        var title: [LineWord] = []
        while let word = words.popFirst() {
            if word.isOpen {
                reading.add(word, Phrase("guillemet", "quote"), .unclosedQuote(word.raw))
            } else if let mark = Mark(word, isPiece: whole != nil) {
                if word.pair == nil, case .field(.due, _) = mark { Self.dropLead(of: &title, before: word) }
                read(mark.extended(by: &words, reader.days), word, into: &reading)
            } else {
                title.append(word)
            }
        }
        if !reading.pieces.isEmpty || !title.isEmpty { add(title, to: &reading) }
        checkDates(&reading)
        return reading
    }

    /// What leads up to a date goes with it: « avant le », « pour le », « d’ici le ».
    private static func dropLead(of title: inout [LineWord], before date: LineWord) {
        // « le » goes with a day of the calendar; « le J-45 kiosque » is of the kiosk.
        let articles: Set = date.raw.first?.isNumber == true ? ["le", "the"] : []
        for words in [articles, ["avant", "pour", "d'ici", "before", "by", "until", "on"]] {
            guard let last = title.last, !last.isKept else { return }
            if words.contains(last.raw.folded.replacing("’", with: "'")) { title.removeLast() }
        }
    }

    /// The title, which stands first wherever its words stood.
    private func add(_ words: [LineWord], to reading: inout Reading) {
        let title = words.map(\.plain).joined(separator: " ")
        let range = (words.first?.range.lowerBound ?? 0)..<(words.last?.range.upperBound ?? 0)
        var piece = Piece(text: title, range: range, label: Self.label("title"))
        do throws(Refusal) {
            guard !title.trimmed.isEmpty, let field = Action.shape.field("title") else { throw .emptyTitle }
            reading.values["title"] = try reader.value(of: field, from: title)
            piece.meaning = Phrase(verbatim: title)
        } catch {
            piece.refusal = error
        }
        reading.pieces.insert(piece, at: 0)
    }

    /// Nothing can be due before it begins: said where the second of the two dates stands.
    private func checkDates(_ reading: inout Reading) {
        let days = ["start", "due"].map { key in
            reading.values[key]?.text.flatMap { Due(text: $0) }?.resolved(eventDay: laboratory.event.day)
        }
        guard let start = days[0] ?? whole.flatMap(laboratory.startDay), let due = days[1], due < start,
            let place = reading.pieces.lastIndex(where: { [Self.label("start"), Self.label("due")].contains($0.label) })
        else { return }
        reading.pieces[place].refusal = .dueBeforeStart(start: start, due: due)
    }

    static func label(_ key: String) -> Phrase {
        let field = Action.shape.field(key) ?? Contribution.shape.field(key)
        return field?.label ?? Phrase(verbatim: key)
    }
}

extension Laboratory {
    /// The phases in their order, then those that only actions name, as a French index would have them.
    public var phasesInUse: [String] {
        let others = Set(actions.map(\.phase)).subtracting(settings.phases).subtracting([""])
        return settings.phases + others.sortedInFrench { $0 }
    }

    /// The tags of all actions, each once, as a French index would have them.
    public var tagsInUse: [String] {
        var tags: Set<String> = []
        for action in actions { tags.formUnion(action.tags) }
        return tags.sortedInFrench { $0 }
    }
}
