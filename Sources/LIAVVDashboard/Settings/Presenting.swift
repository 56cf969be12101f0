import LIAVVModel

extension State {
    /// Who the panes say « my » of; nobody where a room looks on.
    var personalViewer: Identifier? { isPresenting ? nil : viewer }

    /// The rows with room between them, where a room looks on and the form is one of lines.
    func spaced(_ rows: [RowItem], in pane: Pane) -> [RowItem] {
        guard isPresenting, isOfLines(pane) else { return rows }
        var spaced: [RowItem] = []
        for row in rows {
            if let last = spaced.last, last.isContent, row != .blank { spaced.append(.blank) }
            spaced.append(row)
        }
        return spaced
    }

    private func isOfLines(_ pane: Pane) -> Bool {
        switch pane {
        case .roadmap: roadmap.form == .list
        case .assignments: assignments.form == .list || assignments.form == .members
        case .home, .layout, .minutes: true
        }
    }

    /// The lines with room between them; the minutes keep their paragraphs.
    func spaced(_ lines: [DetailLine]) -> [DetailLine] {
        guard isPresenting, pane != .minutes else { return lines }
        var spaced: [DetailLine] = []
        for line in lines {
            if let last = spaced.last, !last.isBlank, !line.isBlank, !line.continues { spaced.append(DetailLine()) }
            spaced.append(line)
        }
        return spaced
    }
}

extension RowItem {
    /// Whether it is neither a heading, which stays with what is under it, nor a blank.
    fileprivate var isContent: Bool {
        switch self {
        case .section, .blank, .group, .person: false
        default: true
        }
    }
}
