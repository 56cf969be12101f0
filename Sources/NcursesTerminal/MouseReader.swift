import CNcurses
import TerminalCanvas

/// Makes presses, drags, clicks and double clicks of what the terminal tells about the mouse.
struct MouseReader {
    /// The longest time between the two clicks of a double one, in milliseconds.
    static let doubleClickTime: Int64 = 400

    private var held: (button: Mouse.Button, at: Point)?
    private var last: Point?
    private var lastClick: (button: Mouse.Button, at: Point, time: Int64)?

    /// The events that a report amounts to; none for a malformed one.
    mutating func events(of report: MouseReport?) -> [Event] {
        guard let report else { return [] }
        return mice(of: report).map { .mouse($0) }
    }

    private mutating func mice(of report: MouseReport) -> [Mouse] {
        if let wheel = report.wheel { return [Mouse(wheel, button: .middle, at: report.point)] }
        if report.isMotion { return moved(to: report.point) }
        // Old mouse protocols do not tell which button came up.
        guard let button = report.isRelease ? held?.button ?? report.button : report.button else { return [] }
        return report.isRelease ? released(button, at: report.point) : pressed(button, at: report.point)
    }

    private mutating func moved(to point: Point) -> [Mouse] {
        guard let held, point != last else { return [] }
        last = point
        return [Mouse(.drag, button: held.button, at: point)]
    }

    private mutating func pressed(_ button: Mouse.Button, at point: Point) -> [Mouse] {
        held = (button, point)
        last = point
        return [Mouse(.press, button: button, at: point)]
    }

    private mutating func released(_ button: Mouse.Button, at point: Point) -> [Mouse] {
        let isClick = held?.at == point && last == point
        held = nil
        let release = Mouse(.release, button: button, at: point)
        return isClick ? [release, click(button, at: point)] : [release]
    }

    private mutating func click(_ button: Mouse.Button, at point: Point) -> Mouse {
        let now = nt_milliseconds()
        if let first = lastClick, first.button == button, first.at == point, now - first.time <= Self.doubleClickTime {
            lastClick = nil
            return Mouse(.doubleClick, button: button, at: point)
        }
        lastClick = (button, point, now)
        return Mouse(.click, button: button, at: point)
    }
}
