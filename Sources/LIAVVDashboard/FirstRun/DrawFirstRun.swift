import LIAVVModel
import TerminalCanvas

extension FirstRun {
    /// The frame that shows it.
    public func draw() -> Canvas {
        var canvas = Canvas(size: size)
        let columns = max(1, size.columns - 4)
        let heading = Rect(column: 2, row: 1, columns: columns, rows: 4)
        canvas.write("LIAVV’", at: heading.origin, style: .title)
        canvas.write(lines: welcome(language).wrapped(to: columns), in: heading.splitTop(1).1)
        for (place, choice) in Choice.allCases.enumerated() { draw(choice, place + 1, on: &canvas, columns) }
        if let field { draw(field, on: &canvas, columns) }
        if let refusal { draw(refusal, on: &canvas, columns) }
        let hint = field == nil ? Self.choosing : choice == .create ? Self.naming : Self.typing
        canvas.write(" " + hint(language), at: Point(column: 0, row: size.rows - 1), style: .key, columns: size.columns)
        return canvas
    }

    private var welcome: Phrase {
        Phrase(
            "Préparer un événement ensemble\u{A0}: la feuille de route, qui contribue à quoi, le plan des stands, les comptes rendus.",
            "Preparing an event together: the roadmap, who contributes what, the layout of the stands, the minutes.")
    }

    private func draw(_ choice: Choice, _ number: Int, on canvas: inout Canvas, _ columns: Int) {
        let line = Rect(column: 2, row: row(of: choice), columns: columns, rows: 1)
        canvas.write("\(number)  " + choice.title(language), at: line.origin, style: .strong, columns: columns)
        canvas.write(
            choice.explanation(language).clipped(to: max(1, columns - 3)),
            at: line.origin.offset(columns: 3, rows: 1), style: .muted, columns: columns)
        guard choice == self.choice else { return }
        canvas.restyle(line, style: Style(.plain, isSelected: true))
        if field == nil { canvas.cursor = line.origin }
    }

    private func draw(_ field: Field, on canvas: inout Canvas, _ columns: Int) {
        let row = row(of: .create) + 3
        let label = Phrase("Dossier\u{A0}: ", "Folder: ")(language)
        let width = canvas.write(label, at: Point(column: 2, row: row), style: .key)
        let room = max(1, columns - width)
        let place = Point(column: 2 + width, row: row)
        canvas.write(field.text.padded(to: room), at: place, style: Style(.input), columns: room)
        canvas.cursor = place.offset(columns: min(field.columnsBefore, room - 1))
    }

    private func draw(_ refusal: Phrase, on canvas: inout Canvas, _ columns: Int) {
        let row = row(of: .create) + (field == nil ? 3 : 4)
        let below = Rect(column: 2, row: row, columns: columns, rows: max(0, min(3, size.rows - 1 - row)))
        canvas.write(lines: ("× " + refusal(language)).wrapped(to: columns), in: below, style: .bad)
    }

    private static let choosing = Phrase(
        "↑↓ choisir  Entrée ou 1 2 3 commencer  q quitter", "↑↓ select  Enter or 1 2 3 begin  q quit")
    private static let typing = Phrase("Entrée ouvrir  Échap revenir", "Enter open  Esc back")
    private static let naming = Phrase("Entrée créer  Échap revenir", "Enter make it  Esc back")
}
