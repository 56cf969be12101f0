import LIAVVModel

/// A plan as plain text, for mail and for those who listen: first in words what it is, the plan in characters, the rest.
public struct PlanText {
    /// The text, in UTF-8; the plan itself is ASCII.
    public let text: String

    /// Writes a sheet.
    ///
    /// - Parameter columns: how wide the lines may be, from 40 to 400.
    public init(_ sheet: PlanSheet, columns: Int = 80) {
        let columns = min(max(columns, 40), 400)
        let head = [sheet.title, sheet.subtitle, sheet.say(PlanWords.disclaimer)].flatMap { $0.wrapped(to: columns) }
        let sections = sheet.sections.flatMap { Self.lines($0, columns) }
        let lines = head + [""] + Self.plan(sheet, columns) + sections
        text = lines.map { $0.withoutTrailingBlanks + "\n" }.joined()
    }

    private static func plan(_ sheet: PlanSheet, _ columns: Int) -> [String] {
        guard let plan = CharacterPlan(PlanDrawing(sheet), columns: columns) else {
            return sheet.say(PlanWords.noRoom).wrapped(to: columns)
        }
        return plan.lines + [plan.scaleBar] + sheet.say(PlanWords.signs).wrapped(to: columns)
    }

    private static func lines(_ section: PlanSection, _ columns: Int) -> [String] {
        ["", section.title, String(repeating: "-", count: section.title.count)]
            + section.notes.flatMap { note in
                let mark = note.mark.isEmpty ? "-" : note.mark
                let indent = max(4, mark.count + 1)
                let lines = note.text.wrapped(to: columns - indent)
                let blank = String(repeating: " ", count: indent)
                return lines.enumerated().map { index, line in
                    (index == 0 ? mark + String(blank.dropFirst(mark.count)) : blank) + line
                }
            }
    }
}

extension String {
    fileprivate var withoutTrailingBlanks: String {
        var text = self[...]
        while text.last == " " { text.removeLast() }
        return String(text)
    }
}
