import LIAVVModel
import TerminalCanvas

extension State {
    /// The rows that the exercise takes from the pane.
    var exerciseRows: Int { exercise == nil || size.rows < 18 ? 0 : size.rows < 28 ? 2 : 4 }

    func drawExercise(on canvas: inout Canvas, in rect: Rect) {
        guard let exercise, rect.rows > 0 else { return }
        let last = Exercise.Step.allCases.count - 1
        let title = say(Phrase("Exercice", "Exercise")) + " \(min(exercise.step.rawValue + 1, last))/\(last)"
        guard rect.rows >= 3 else { return drawExerciseAlone(exercise, title, on: &canvas, in: rect) }
        canvas.box(rect, title: title, style: Style(.accent))
        let inner = rect.inset(columns: 2, rows: 1)
        canvas.write(lines: say(task(exercise.step)).wrapped(to: inner.columns), in: inner, style: .strong)
        let key = keyLabel(.exercise)
        let leave = say(Phrase(" \(key)\u{A0}: quitter l’exercice ", " \(key): leave the exercise "))
        let width = TextWidth.columns(of: leave)
        canvas.write(
            leave, at: Point(column: max(rect.column, rect.maxColumn - width - 2), row: rect.row), style: .muted)
    }

    /// Without a frame, so that the panes keep the rows that they need.
    private func drawExerciseAlone(_ exercise: Exercise, _ title: String, on canvas: inout Canvas, in rect: Rect) {
        let leave = say(Phrase(" \(keyLabel(.exercise))\u{A0}: quitter", " \(keyLabel(.exercise)): leave"))
        let text = "▶ " + title + " · " + say(task(exercise.step)) + leave
        canvas.fill(rect)
        let inner = rect.inset(columns: 1, rows: 0)
        canvas.write(lines: text.wrapped(to: inner.columns), in: inner, style: .accent)
    }
}
