import LIAVVModel
import Testing

@testable import LIAVVExchange

/// What the document wrote stays with the passage, and no line is without a passage or a field.
@Suite("What the document wrote") struct WrittenTests {
    @Test("bold, superscript and labels can be shown again; what says no more than the text is not kept twice")
    func written() throws {
        let text = """
            Présents : Tom PETIT

            Décision : **trois lots** au 1^{er} mars.

            - un point simple
            - un *autre* point

            Une phrase
              sur deux lignes.

            """
        let body = try Fixture.read(text).meeting.body
        #expect(
            body.map(\.text) == [
                "trois lots au 1er mars.", "un point simple", "un autre point", "Une phrase sur deux lignes.",
            ])
        #expect(
            body.map(\.written) == [
                "Décision : **trois lots** au 1^{er} mars.", "", "- un *autre* point", "Une phrase\n  sur deux lignes.",
            ])
        #expect(body.map(\.endLine) == [nil, nil, nil, 9])
    }

    @Test("the words of each line are in a passage that covers it, or in a field", arguments: Fixture.all)
    func everyLine(text: String) throws {
        let reading = try Fixture.read(text)
        let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        for (index, line) in lines.enumerated() {
            let use = reading.lineUses[index + 1]
            guard use == .block || use == .text else { continue }
            let covering = reading.meeting.body.filter { block in
                block.line.map { ($0...max($0, block.endLine ?? $0)).contains(index + 1) } ?? false
            }
            let kept = Set(covering.flatMap { ($0.written + " " + $0.text).withoutMarks.foldedWords })
            #expect(String(line).withoutMarks.foldedWords.filter { !kept.contains($0) } == [], "line \(index + 1)")
        }
    }

    @Test(
        "HTML that converters leave is read as what it shows",
        arguments: [
            ("Décision : 1<sup>er</sup> lot<br>acté", "1er lot acté"),
            ("Décision : a <b>gras</b> &lt;oui&gt;", "a gras <oui>"),
            ("Décision : si a<b et b>c, <inconnu>", "si a<b et b>c, <inconnu>"),
        ])
    func html(text: String, expected: String) throws {
        #expect(try Fixture.read("Présents : Tom PETIT\n\n" + text + "\n").meeting.said(.decision) == [expected])
    }

    @Test("a table of HTML keeps the words of its cells")
    func table() throws {
        let table = "<table>\n<tr>\n<td>Lot 1</td>\n<td>10&nbsp;000 &amp; plus</td>\n</tr>\n</table>\n\n<!-- -->\n"
        let reading = try Fixture.read("Présents : Tom PETIT\n\n" + table)
        #expect(reading.meeting.body.flatMap(\.text.foldedWords) == ["lot", "1", "10", "000", "plus"])
    }
}
