import CNcurses
import TerminalCanvas

/// Makes presses, drags, clicks and double clicks of what ncurses tells about the mouse.
struct MouseReader {
    /// The longest time between the two clicks of a double one, in milliseconds.
    static let doubleClickTime: Int64 = 400

    private var held: (button: Mouse.Button, at: Point)?
    private var last: Point?
    private var lastClick: (button: Mouse.Button, at: Point, time: Int64)?

    /// The events of the mouse report that ncurses holds.
    mutating func next() -> [Event] {
        var report = nt_mouse()
        guard nt_next_mouse(&report) else { return [] }
        let point = Point(column: Int(report.column), row: Int(report.row))
        let mice = report.button == 0 ? moved(to: point) : used(report, at: point)
        return mice.map { .mouse($0) }
    }

    private mutating func used(_ report: nt_mouse, at point: Point) -> [Mouse] {
        switch report.button {
        case 4: return [Mouse(.wheelUp, button: .middle, at: point)]
        case 5: return [Mouse(.wheelDown, button: .middle, at: point)]
        default:
            let button: Mouse.Button = report.button == 1 ? .left : report.button == 2 ? .middle : .right
            return report.pressed ? pressed(button, at: point) : released(button, at: point)
        }
    }

    private mutating func moved(to point: Point) -> [Mouse] {
        guard let held, point != last else { return [] }
        last = point
        return [Mouse(.drag, button: held.button, at: point)]
    }

    private mutating func pressed(_ button: Mouse.Button, at point: Point) -> [Mouse] {
        // Some terminals tell a drag as the same button going down again.
        if held?.button == button { return moved(to: point) }
        held = (button, point)
        last = point
        return [Mouse(.press, button: button, at: point)]
    }

    private mutating func released(_ released: Mouse.Button, at point: Point) -> [Mouse] {
        // Old mouse protocols do not tell which button came up.
        let button = held?.button ?? released
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
