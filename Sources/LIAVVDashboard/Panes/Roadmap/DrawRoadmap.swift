import LIAVVModel
import TerminalCanvas

extension State {
    /// Draws what stands above the rows of the roadmap; true when the form draws its rows itself as well.
    func drawRoadmap(on canvas: inout Canvas, _ arrangement: Arrangement, focused: Bool) -> Bool {
        drawFilter(on: &canvas, in: arrangement.filter)
        guard !laboratory.actions.isEmpty, !showsNothing else { return false }
        switch roadmap.form {
        case .list:
            drawRoadmapHeading(on: &canvas, in: arrangement.heading)
            return false
        case .timeline:
            drawTimeline(on: &canvas, arrangement, focused: focused)
            return true
        case .board:
            drawBoard(on: &canvas, arrangement, focused: focused)
            return true
        }
    }
}
