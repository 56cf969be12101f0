import LIAVVModel
import Testing

@testable import LIAVVExchange

@Suite struct BadInputTests {
    private func fault(_ bytes: [UInt8]) -> MinutesFault? {
        do throws(MinutesFault) {
            _ = try MinutesReader(members: []).read(bytes, fileName: "x.md")
            return nil
        } catch { return error }
    }

    @Test func nothingInIt() {
        #expect(fault([]) == .empty)
        #expect(fault(Array(" \t\r\n \n".utf8)) == .empty)
        #expect(fault([0xEF, 0xBB, 0xBF, 0x0A]) == .empty)
    }

    @Test func notText() {
        #expect(fault(Array("Présents : A\u{0}B".utf8)) == .notText)
        #expect(fault([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13]) == .notText)
        #expect(fault([1, 2, 3, 4, 5, 65]) == .notText)
    }

    @Test func tooLarge() {
        let bytes = [UInt8](repeating: 65, count: 50 << 20)
        #expect(fault(bytes) == .tooLarge(bytes: 50 << 20, limit: MinutesReader.byteLimit))
    }

    @Test(arguments: [
        "# Gratin\n\nIngrédients :\n\n- 1 kg de courge\n- du sel\n\n## Préparation\n\n1. Peler.\n2. Cuire 40 min.\n",
        "Recette du 12/03/2024\n\nRemarque : trop salé.\n", "bonjour", "---\n\n* * *\n",
    ])
    func notMinutes(text: String) { #expect(fault(Array(text.utf8)) == .notMinutes) }

    @Test func everyFaultSaysSoInBothLanguages() {
        let faults: [MinutesFault] =
            [
                .empty, .notText, .tooLarge(bytes: 9, limit: 8), .notMinutes,
            ] + ForeignFile.allCases.map { .foreign($0) }
        #expect(Set(faults.map(\.phrase)).count == faults.count)
        #expect(faults.allSatisfy { $0.phrase.fr.hasSuffix(".") && $0.phrase.en.hasSuffix(".") })
    }

    @Test func byteOrderMarkIsNoText() throws {
        let reading = try Fixture.read("\u{FEFF}Présents : Tom PETIT\r\n\r\nDécision : oui.\r")
        #expect(reading.meeting.names(.present) == ["Tom PETIT"])
        #expect(reading.meeting.said(.decision) == ["oui."])
        #expect(reading.meeting.body.first?.line == 3)
    }

    @Test func controlCharactersBecomeVisible() throws {
        let reading = try Fixture.read("Présents :\n\n- Tom\u{1B}[2J PETIT\n- Zoé\u{7F}\u{9B}31m GRAND\n")
        let names = reading.meeting.names(.present)
        #expect(names == ["Tom␛[2J PETIT", "Zoé␡␦31m GRAND"])
        #expect(names.allSatisfy { $0.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control } })
        #expect(reading.notes.contains(ReadingNote(line: nil, kind: .controlCharacters(3))))
    }

    @Test func dateThatDoesNotExist() throws {
        let reading = try Fixture.read("Réunion n° 3 du 31/02/2024\n\nDécision : oui.\n")
        #expect(reading.meeting.date == nil)
        #expect(reading.meeting.number == 3)
        #expect(reading.notes.map(\.kind) == [.impossibleDate("31/02/2024")])
    }

    @Test func twoDates() throws {
        let reading = try Fixture.read("Réunion du 5 mars 2024\n\nDate : 6 mars 2024\n\nDécision : oui.\n")
        let days = [Day(iso: "2024-03-05"), Day(iso: "2024-03-06")].compactMap(\.self)
        #expect(reading.meeting.date == days.first)
        #expect(reading.notes.contains(ReadingNote(line: 3, kind: .twoDates(days))))
    }

    @Test func aSecondDateFurtherDownIsSaidAndKept() throws {
        let reading = try Fixture.read(
            "Réunion n° 4\n\nDate : 5 mars 2024\n\nPrésents : Tom PETIT\n\nDate : 6 mars 2024\n\nDécision : oui.\n")
        let days = [Day(iso: "2024-03-05"), Day(iso: "2024-03-06")].compactMap(\.self)
        #expect(reading.meeting.date == days.first)
        #expect(reading.notes.contains(ReadingNote(line: 7, kind: .twoDates(days))))
        #expect(reading.meeting.body.contains { $0.text == "Date : 6 mars 2024" })
    }

    @Test func dateOfTheFileServesLast() throws {
        let reading = try Fixture.read("Présents : Tom PETIT\n", fileName: "2024-03-05-cr.md")
        #expect(reading.meeting.date?.iso == "2024-03-05")
        #expect(reading.notes.map(\.kind) == [.dateFromFileName(try #require(reading.meeting.date))])
    }
}
