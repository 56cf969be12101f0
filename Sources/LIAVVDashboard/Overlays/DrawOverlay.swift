import LIAVVModel
import TerminalCanvas

extension State {
    func draw(_ overlay: Overlay, on canvas: inout Canvas, _ arrangement: Arrangement) {
        switch overlay {
        case .members(let picker): draw(picker, on: &canvas, arrangement)
        case .commands(let menu): draw(menu, on: &canvas, arrangement)
        case .palette(let card): draw(card, on: &canvas, arrangement)
        case .find(let card): draw(card, on: &canvas, arrangement)
        case .confirmQuit: drawConfirmation(on: &canvas, arrangement)
        case .conflict(let card): draw(card, on: &canvas, arrangement)
        case .history(let history): draw(history, on: &canvas, arrangement)
        case .hold: break  // It is drawn on the plan.
        case .crowd(let card): drawCrowd(card, on: &canvas, arrangement)
        case .catalogue(let card): draw(card, on: &canvas, arrangement)
        case .rota(let card): draw(card, on: &canvas, arrangement)
        case .tidy(let card): draw(card, on: &canvas, arrangement)
        case .ask(let card): draw(card, on: &canvas, arrangement)
        case .rules(let card): draw(card, on: &canvas, arrangement)
        case .layouts(let card): draw(card, on: &canvas, arrangement)
        case .bin(let bin): draw(bin, on: &canvas, arrangement)
        case .confirmRemoval(let target): drawRemoval(of: target, on: &canvas, arrangement)
        case .search: break
        case .proposals(let inbox): draw(inbox, on: &canvas, arrangement)
        case .comparison(let comparison): draw(comparison, on: &canvas, arrangement)
        case .progress(let card): draw(card, on: &canvas, arrangement)
        case .form(let form): draw(form, on: &canvas, arrangement)
        case .change(let card): draw(card, on: &canvas, arrangement)
        case .arrange(let card): draw(card, on: &canvas, arrangement)
        case .quickEntry(let card): draw(card, on: &canvas, arrangement)
        case .move(let card): draw(card, on: &canvas, arrangement)
        case .balance(let card): draw(card, on: &canvas, arrangement)
        case .review(let card): draw(card, on: &canvas, arrangement)
        case .decline(let card): draw(card, on: &canvas, arrangement)
        case .planning(let card): draw(card, on: &canvas, arrangement)
        case .split(let card): draw(card, on: &canvas, arrangement)
        case .confirmRemovals(let targets): drawRemoval(of: targets, on: &canvas, arrangement)
        case .meeting(let card): draw(card, on: &canvas, arrangement)
        case .session(let card): draw(card, on: &canvas, arrangement)
        case .prose(let card): draw(card, on: &canvas, arrangement)
        case .filter(let card): draw(card, on: &canvas, arrangement)
        case .settings(let card): draw(card, on: &canvas, arrangement)
        case .jump(let card): draw(card, on: &canvas, arrangement)
        case .followUp(let card): draw(card, on: &canvas, arrangement)
        case .hints(let card): draw(card, on: &canvas, arrangement)
        case .addPassage(let card): draw(card, on: &canvas, arrangement)
        }
    }

    /// Clears a place in the middle for an overlay of at most that size, and frames it.
    func panel(
        _ columns: Int, _ rows: Int, _ title: String, on canvas: inout Canvas, _ arrangement: Arrangement
    ) -> Rect {
        let body = arrangement.body
        // A sliver of the pane at both sides would only confuse.
        let wide = body.columns - columns < 8 ? body.columns : columns
        let size = Size(columns: wide, rows: min(rows, body.rows))
        let rect = body.centered(size)
        canvas.fill(rect)
        canvas.box(rect, title: title, style: Style(.focusedBorder))
        return rect.inset(columns: 2, rows: 1)
    }

    func drawField(_ field: Field, label: String, on canvas: inout Canvas, in rect: Rect) {
        let width = canvas.write(label, at: rect.origin, style: .key)
        let place = rect.origin.offset(columns: width)
        let room = max(1, rect.columns - width)
        canvas.write(field.text.padded(to: room), at: place, style: Style(.input), columns: room)
        canvas.cursor = place.offset(columns: min(field.columnsBefore, room - 1))
    }

    private func drawConfirmation(on canvas: inout Canvas, _ arrangement: Arrangement) {
        let rect = panel(60, 6, say(Phrase("Quitter\u{A0}?", "Quit?")), on: &canvas, arrangement)
        let lines = say(Words.quitUnsaved).wrapped(to: rect.columns)
        canvas.write(lines: lines, in: rect, style: .bad)
    }
}
