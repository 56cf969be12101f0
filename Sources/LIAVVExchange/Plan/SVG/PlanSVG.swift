import LIAVVModel
import LayoutAnalysis

/// A plan as a drawing to print: a millimetre of the file is a millimetre of paper, at 1:50 or 1:100.
///
/// One file without anything from elsewhere; letters, patterns and numbers say what colours say.
public struct PlanSVG {
    /// The file, in UTF-8.
    public let text: String

    /// Draws a sheet: title, plan, scale bar, then all that there is to say in columns. As large as it needs to be.
    public init(_ sheet: PlanSheet, scale: PlanSheet.Scale) {
        let drawing = PlanDrawing(sheet)
        let paper = PlanPaper(drawing.bounds, scale)
        let notes = NoteColumns(sheet.sections, width: paper.inner, top: paper.notesTop)
        let header = SVGHeader(sheet, scale, width: paper.inner)
        let picture = drawing.bounds == nil ? header.empty(at: paper) : SVGPicture(drawing, paper).text
        text = [
            SVGHeader.opening(sheet, width: paper.width, height: notes.bottom + PlanPaper.margin),
            SVGStyle.text, SVGPatterns(drawing.marks).text, header.text, picture, SVGScaleBar(paper).text, notes.text,
            "</svg>\n",
        ].joined(separator: "\n")
    }
}
