import LIAVVModel
import Testing

@testable import LIAVVExchange

@Suite struct WordingTests {
    @Test(arguments: [
        ("17/12/2024", "2024-12-17"), ("17 décembre 2024", "2024-12-17"), ("2024-12-17", "2024-12-17"),
        ("le mardi 1er avril 2025, à 9 h", "2025-04-01"), ("3.2.2024", "2024-02-03"), ("5/1/24", "2024-01-05"),
        ("1 AOÛT 2023", "2023-08-01"),
    ])
    func dates(text: String, iso: String) {
        #expect(FrenchDate.all(in: text).map(\.day?.iso) == [iso])
    }

    @Test(arguments: ["40 000", "12.50.3", "1/2", "mars 2025", "page 3 mardi"])
    func noDates(text: String) { #expect(FrenchDate.all(in: text).isEmpty) }

    @Test func aDayWithoutYearIsTheNextOne() {
        let found = FrenchDate.all(in: "le 6 janvier à 9h30")
        #expect(found.first?.resolved(after: Day(iso: "2024-12-17"))?.iso == "2025-01-06")
        #expect(found.first?.resolved(after: nil) == nil)
    }

    @Test(arguments: [
        ("Bilan (4 min)", "Bilan", 4), ("Bilan (1h)", "Bilan", 60), ("Bilan (1 h 30)", "Bilan", 90),
        ("Bilan [1h05]", "Bilan", 65), ("Bilan – 45 mn", "Bilan", 45), ("Bilan (2 heures)", "Bilan", 120),
        ("Bilan (20')", "Bilan", 20), ("Bilan (Yona, 5 min)", "Bilan (Yona, 5 min)", 5),
    ])
    func durations(text: String, title: String, minutes: Int) {
        #expect(WrittenDuration.split(text) == (title, minutes))
    }

    @Test(arguments: ["Bilan (14h30)", "Bilan 2024", "Moins de 40 000 € (HT)", "Axe 3 (essai)"])
    func noDurations(text: String) { #expect(WrittenDuration.split(text).minutes == nil) }

    @Test(arguments: [
        ("Personnes présentes", Attendance.State.present), ("Présent·es", .present), ("PARTICIPANT-E-S", .present),
        ("Étaient présents", .present), ("Excusé.es", .excused), ("Excusé(e)s", .excused),
        ("Absents excusés", .excused), ("Absentes", .absent), ("Absents non excusés", .absent),
        ("Membres présents (12)", .present),
    ])
    func attendance(label: String, state: Attendance.State) { #expect(Wordings.attendance(label) == state) }

    @Test(arguments: ["Présentation", "Présence d’un stand", "Les absents ont tort", "Non", ""])
    func noAttendance(label: String) { #expect(Wordings.attendance(label) == nil) }

    @Test(arguments: [
        ("9^{ème} réunion (17/12/2024)", 9), ("CR n°4", 4), ("Séance 12 du 5 mars 2024", 12), ("1ère séance", 1),
    ])
    func titles(text: String, number: Int) {
        #expect(MeetingTitle(text.withoutMarks).number == number)
        #expect(!MeetingTitle(text.withoutMarks).hasOtherWords)
    }

    @Test func superscriptsStandOnTheLine() {
        #expect("le 1^{er} et le 2^nd^ jour".withoutMarks == "le 1er et le 2nd jour")
        #expect("x ^ y, a_b, ^{jamais fermé".withoutMarks == "x ^ y, a_b, ^{jamais fermé")
    }
}
