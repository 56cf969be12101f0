import LIAVVModel
import LayoutAnalysis

/// A plan as a drawing for building programs: DXF R12 in ASCII, metres, y upwards, one layer a subject.
///
/// What ASCII does not hold is written `\U+00E9`, which drawing programs show as the letter that it means.
public struct PlanDXF {
    /// The file.
    public let text: String

    /// Draws a sheet at its true size, and below it all that there is to say.
    public init(_ sheet: PlanSheet) {
        let drawing = PlanDrawing(sheet)
        var entities = DXFEntities()
        for mark in drawing.marks { entities.add(mark) }
        let bounds = drawing.bounds
        entities.write(Self.notes(sheet, isEmpty: bounds == nil), below: bounds)
        text = DXFTables.header(bounds) + entities.text + "0\nEOF\n"
    }

    private static func notes(_ sheet: PlanSheet, isEmpty: Bool) -> [String] {
        let head = [sheet.title, sheet.subtitle, sheet.say(PlanWords.disclaimer)]
        let lines = sheet.sections.flatMap { section in
            [section.title]
                + section.notes.flatMap { note in
                    (note.mark.isEmpty ? note.text : note.mark + " " + note.text).wrapped(to: 100)
                }
        }
        return head + (isEmpty ? [sheet.say(PlanWords.noRoom)] : []) + lines
    }
}
