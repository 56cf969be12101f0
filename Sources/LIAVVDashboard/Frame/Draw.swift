import LIAVVModel
import TerminalCanvas

extension State {
    /// The frame that shows this state: a pure function of it.
    public func draw() -> Canvas {
        var canvas = Canvas(size: size)
        guard !Arrangement.isTooSmall(size) else {
            let asks = if case .confirmQuit? = overlays.last { true } else { false }
            canvas.write(
                lines: say(asks ? Words.quitUnsavedShort : Words.tooSmall).wrapped(to: size.columns), in: canvas.bounds)
            return canvas
        }
        let arrangement = Arrangement(self)
        drawHeader(on: &canvas, in: arrangement.header)
        drawTabs(on: &canvas, in: arrangement.tabs)
        drawPane(on: &canvas, arrangement)
        drawSecondPane(on: &canvas, in: arrangement.beside)
        for overlay in overlays { draw(overlay, on: &canvas, arrangement) }
        drawExercise(on: &canvas, in: arrangement.exercise)
        makeRoomForMessage(on: &canvas, arrangement)
        drawMessage(on: &canvas, in: arrangement.message)
        drawFooter(on: &canvas, in: arrangement.footer)
        return canvas
    }

    func drawPane(on canvas: inout Canvas, _ arrangement: Arrangement) {
        drawList(on: &canvas, arrangement)
        drawDetail(on: &canvas, arrangement)
        drawExtra(on: &canvas, arrangement.extra)
    }

    private func drawExtra(on canvas: inout Canvas, _ rect: Rect) {
        guard rect.rows > 2, rect.columns > 4 else { return }
        switch pane {
        case .layout: drawPlan(on: &canvas, in: rect)
        case .assignments: drawLoads(on: &canvas, in: rect)
        case .minutes: drawBeside(on: &canvas, in: rect)
        default: break
        }
    }
}
