import LIAVVModel

/// What stands at the top of the paper.
struct SVGHeader {
    private let sheet: PlanSheet
    /// The lines of the header.
    let text: String

    init(_ sheet: PlanSheet, _ scale: PlanSheet.Scale, width: Double) {
        self.sheet = sheet
        let left = PlanPaper.margin
        let columns = Int(width / NoteColumns.letterWidth)
        let scaled = sheet.say(Phrase(" · échelle 1:", " · scale 1:")) + String(scale.rawValue)
        let sentence = sheet.say(PlanWords.disclaimer).wrapped(to: columns)
        // Letters of the title are twice as wide as those of notes.
        let title = sheet.title.wrapped(to: columns / 2 - 1).first ?? ""
        text =
            ([
                SVGText(title, x: left, y: left + 6, "title").text,
                SVGText((sheet.subtitle + scaled).wrapped(to: columns).first ?? "", x: left, y: left + 13, "note").text,
            ]
            + sentence.enumerated().map { index, line in
                SVGText(line, x: left, y: left + 18 + Double(index) * NoteColumns.lineHeight, "note strong").text
            }).joined(separator: "\n")
    }

    /// In the place of a plan that has nothing to draw.
    func empty(at paper: PlanPaper) -> String {
        SVGText(sheet.say(PlanWords.noRoom), x: paper.frame.x, y: paper.frame.y + 10, "note").text
    }

    static func opening(_ sheet: PlanSheet, width: Double, height: Double) -> String {
        let (w, h) = (width.inFile, height.inFile)
        return """
            <?xml version="1.0" encoding="UTF-8"?>
            <svg xmlns="http://www.w3.org/2000/svg" version="1.1" width="\(w)mm" height="\(h)mm" \
            viewBox="0 0 \(w) \(h)" xml:lang="\(sheet.language.rawValue)" role="img">
            <title>\(sheet.title.inXML)</title>
            <desc>\((sheet.subtitle + ". " + sheet.say(PlanWords.disclaimer)).inXML)</desc>
            <rect width="\(w)" height="\(h)" fill="#fff"/>
            """
    }
}
