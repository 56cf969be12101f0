import LIAVVModel
import TerminalCanvas

extension State {
    /// Draws what stands around the rows of the assignments; true when the form draws its rows itself as well.
    func drawAssignments(on canvas: inout Canvas, _ arrangement: Arrangement, focused: Bool) -> Bool {
        switch assignments.form {
        case .list, .members:
            drawAssignmentHeading(on: &canvas, in: arrangement.heading)
            return false
        case .board:
            drawAssignmentBoard(on: &canvas, arrangement, focused: focused)
            return true
        case .matrix:
            drawMatrix(on: &canvas, arrangement, focused: focused)
            return true
        case .load:
            drawWeeks(on: &canvas, arrangement, focused: focused)
            return true
        }
    }

    /// One row of the list, or of the groups by member.
    func drawAssignmentRow(_ row: RowItem, at place: Int, on canvas: inout Canvas, in rect: Rect) {
        switch row {
        case .contribution(let reference):
            guard let entry = laboratory.contribution(reference) else { return }
            let member = isByMember ? groupMember(of: place) : nil
            let mark = member.map { entry.contribution.share(of: $0)?.sign(language) ?? Span("") }
            drawAssignment(entry, mark, on: &canvas, in: rect)
        case .person(let group): drawPerson(group, on: &canvas, in: rect)
        default:
            let content = RowContent(row, self)
            canvas.write(content.spans(columns: rect.columns), at: rect.origin, columns: rect.columns)
        }
    }
}
