/// The words of a key script that use the mouse.
enum KeyScriptMouse {
    /// The events of a mouse word; nothing for another verb, and nothing when its numbers are not right.
    static func events(verb: Substring, numbers text: String) -> [Event]? {
        guard let count = numberCounts[verb] else { return nil }
        guard let numbers = KeyScript.numbers(text, ",", count) else { return nil }
        let start = Point(column: numbers[0] - 1, row: numbers[1] - 1)
        switch verb {
        case "click": return click(at: start)
        case "rclick": return click(at: start, button: .right)
        case "dclick": return click(at: start) + click(at: start, ending: .doubleClick)
        case "wheelup": return [.mouse(Mouse(.wheelUp, button: .middle, at: start))]
        case "wheeldown": return [.mouse(Mouse(.wheelDown, button: .middle, at: start))]
        default:
            let end = Point(column: numbers[2] - 1, row: numbers[3] - 1)
            return drag(from: start, to: end, button: verb == "rdrag" ? .right : .left)
        }
    }

    /// How many numbers each verb takes.
    static let numberCounts: [Substring: Int] = [
        "click": 2, "rclick": 2, "dclick": 2, "wheelup": 2, "wheeldown": 2, "drag": 4, "rdrag": 4,
    ]

    private static func click(
        at point: Point, button: Mouse.Button = .left, ending: Mouse.Kind = .click
    ) -> [Event] {
        [.press, .release, ending].map { .mouse(Mouse($0, button: button, at: point)) }
    }

    /// A hand moves through the cells between, so some of them are told too.
    private static func drag(from start: Point, to end: Point, button: Mouse.Button) -> [Event] {
        var events: [Event] = [.mouse(Mouse(.press, button: button, at: start))]
        var last = start
        for step in 1...8 {
            let column = start.column + (end.column - start.column) * step / 8
            let row = start.row + (end.row - start.row) * step / 8
            let next = Point(column: column, row: row)
            if next != last { events.append(.mouse(Mouse(.drag, button: button, at: next))) }
            last = next
        }
        return events + [.mouse(Mouse(.release, button: button, at: end))]
    }
}
