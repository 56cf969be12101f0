/// Something that a search finds or does not find as a whole: a passage, an agenda item, a record or a piece of one.
struct SearchPiece {
    let kind: SearchKind
    /// From the record down to it, as in `Target.path`.
    var path: [String] = []
    /// What it is called, where it is called anything.
    var title = ""
    /// What else is said of it.
    var texts: [String] = []
    /// Who said it, as the document names them.
    var speaker = ""
    /// Who said it, once recognised.
    var members: [Identifier] = []

    init(_ kind: SearchKind, path: [String] = [], title: String = "", texts: [String] = []) {
        (self.kind, self.path, self.title) = (kind, path, title)
        self.texts = texts.filter { !$0.isEmpty }
    }
}

/// A record of which a search looks at the words.
protocol Searched: Record {
    /// What is found in it, in reading order.
    var searchPieces: [SearchPiece] { get }
    /// The one of that number; nil when there are not so many.
    func searchPiece(_ number: Int) -> SearchPiece?
}

extension Searched {
    func searchPiece(_ number: Int) -> SearchPiece? {
        let pieces = searchPieces
        return pieces.indices.contains(number) ? pieces[number] : nil
    }
}

extension Meeting: Searched {
    var searchPieces: [SearchPiece] {
        var pieces = headPieces
        pieces.reserveCapacity(pieces.count + body.count)
        let reports = Dictionary(
            body.filter { $0.kind == .report }.map { ($0.group, $0) }, uniquingKeysWith: { first, _ in first })
        for block in body { pieces.append(block.searchPiece(of: reports[block.group])) }
        return pieces
    }

    /// Minutes are long: of those that are asked for one passage, only that one is made.
    func searchPiece(_ number: Int) -> SearchPiece? {
        let count = 1 + agenda.reduce(0) { $0 + $1.count }
        if number >= count {
            guard number - count < body.count else { return nil }
            let block = body[number - count]
            return block.searchPiece(of: body.first { $0.kind == .report && $0.group == block.group })
        }
        return number < 0 ? nil : headPieces[number]
    }

    /// What comes before what was said.
    private var headPieces: [SearchPiece] {
        let names = attendance.filter { $0.member == nil }.map(\.name)
        let numbered = number.map { "n° \($0)" } ?? ""
        var pieces = [
            SearchPiece(.meeting, title: theme, texts: [numbered, place, notes, nextTheme, source] + names)
        ]
        for item in agenda { item.addPieces(to: &pieces, ["agenda", item.id.text]) }
        return pieces
    }
}

extension AgendaItem {
    /// With all that are under it.
    fileprivate var count: Int { items.reduce(1) { $0 + $1.count } }

    fileprivate func addPieces(to pieces: inout [SearchPiece], _ path: [String]) {
        pieces.append(SearchPiece(.agenda, path: path, title: title))
        for item in items { item.addPieces(to: &pieces, path + ["items", item.id.text]) }
    }
}

extension Block {
    /// - Parameter report: what its group reports under: whoever presents it says all of its points.
    fileprivate func searchPiece(of report: Block?) -> SearchPiece {
        let path = ["body", id.text]
        if kind == .heading { return SearchPiece(.heading, path: path, title: text) }
        var piece = SearchPiece(SearchKind(kind), path: path, texts: [text, speaker, group, reason])
        let isSaid = !speaker.isEmpty || !members.isEmpty || group.isEmpty
        let voice = isSaid ? self : report ?? self
        (piece.speaker, piece.members) = (voice.speaker, voice.members)
        return piece
    }
}

extension Action: Searched {
    var searchPieces: [SearchPiece] {
        let whole = SearchPiece(.action, title: title, texts: [description, notes, phase] + tags)
        return [whole]
            + contributions.map { piece in
                SearchPiece(
                    .contribution, path: ["contributions", piece.id.text], title: piece.title, texts: [piece.notes])
            }
    }
}

extension Layout: Searched {
    var searchPieces: [SearchPiece] {
        let waived = waivers.map(\.reason)
        let whole = SearchPiece(.layout, title: title, texts: [notes] + zones.map(\.title) + waived)
        return [whole]
            + items.map { item in
                SearchPiece(.item, path: ["items", item.id.text], title: item.title, texts: [item.notes])
            }
    }
}

extension Room: Searched {
    var searchPieces: [SearchPiece] { [SearchPiece(.room, title: title, texts: [notes] + doors.map(\.title))] }
}

extension Scenario: Searched {
    var searchPieces: [SearchPiece] {
        let arguments = argumentsFor + argumentsAgainst + changes.map(\.note)
        return [SearchPiece(.scenario, title: title, texts: [description, reason] + arguments)]
    }
}

extension Member: Searched {
    var searchPieces: [SearchPiece] {
        [SearchPiece(.member, title: fullName, texts: [department, role, notes] + aliases)]
    }
}

extension Contact: Searched {
    var searchPieces: [SearchPiece] {
        [SearchPiece(.contact, title: heading, texts: [role, organisation, notes] + aliases)]
    }
}

extension Settings: Searched {
    var searchPieces: [SearchPiece] {
        [SearchPiece(.laboratory, title: heading, texts: [event.title, event.place, event.moment, event.notes])]
    }
}
