import LIAVVModel
import TerminalCanvas

/// Two panes side by side in a wide window: the right one is only looked at.
extension State {
    /// How wide a window must be for two.
    static let besideColumns = 160

    /// The pane at the right; nil: there is none, or no room for one.
    var besidePane: Pane? {
        guard !isBeside, let beside = settings.beside, beside != pane, whyNothingBeside == nil else { return nil }
        return beside
    }

    /// Why nothing can be shown beside the pane.
    var whyNothingBeside: Phrase? {
        size.columns >= Self.besideColumns && size.rows >= 18 ? nil : Words.tooNarrowForBeside
    }

    /// The columns that the pane with the keys has.
    var paneColumns: Int { besidePane == nil ? size.columns : Arrangement(self).paneFrame.columns }

    /// Shows the next pane at the right, and after the last one none.
    mutating func turnBeside() {
        let others = Pane.allCases.filter { $0 != pane }
        let place = besidePane.flatMap { others.firstIndex(of: $0) }.map { $0 + 1 } ?? 0
        let next = place < others.count ? others[place] : nil
        show(beside: next)
        message = Message(next.map { Words.isBeside($0, keyLabel(.swapPanes)) } ?? Words.nothingBeside)
    }

    /// The keys go to the pane at the right, which changes places with this one.
    mutating func swapPanes() {
        guard let beside = besidePane else { return }
        let former = pane
        preferences.settings.beside = nil
        show(beside)
        show(beside: former)
    }

    private mutating func show(beside pane: Pane?) {
        preferences.settings.beside = pane
        studied = nil
        for pane in Pane.allCases {
            let visible = Arrangement(self, pane: pane).list.rows
            lists[pane]?.reveal(visible: visible)
        }
        refreshDetail()
    }

    func drawSecondPane(on canvas: inout Canvas, in rect: Rect) {
        guard let pane = besidePane else { return }
        let other = beside(pane, columns: rect.columns)
        var frame = Canvas(size: other.size)
        let arrangement = Arrangement(other)
        other.drawPane(on: &frame, arrangement)
        canvas.copy(arrangement.body, of: frame, to: rect.origin)
    }

    /// The same dashboard in a window that is as wide as the right side, with the keys elsewhere.
    private func beside(_ pane: Pane, columns: Int) -> State {
        var other = self
        other.isBeside = true
        (other.overlays, other.isInDetail, other.grip) = ([], false, nil)
        other.size = Size(columns: columns, rows: size.rows)
        other.pane = pane
        other.list.reveal(visible: Arrangement(other).list.rows)
        other.refreshDetail()
        return other
    }
}

extension Words {
    static let tooNarrowForBeside = Phrase(
        "Il faut une fenêtre d’au moins \(State.besideColumns) colonnes et 18 lignes pour deux volets.",
        "Two panes need a window of at least \(State.besideColumns) columns and 18 lines.")
    static let nothingBeside = Phrase("Un seul volet.", "One pane alone.")
    static let nothingToSwap = Phrase("Il n’y a rien à droite.", "There is nothing at the right.")
    static func isBeside(_ pane: Pane, _ key: String) -> Phrase {
        Phrase("À droite\u{A0}: ", "At the right: ") + pane.title
            + Phrase("\u{A0}; \(key) y passe.", "; \(key) goes there.")
    }
}
