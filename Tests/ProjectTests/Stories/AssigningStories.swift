import Testing

/// What members come for: giving work to those who will do it.
@Suite("Stories: assigning", .serialized, .timeLimit(.minutes(3)))
struct AssigningStories {
    private static let task = "Lister les fournisseurs"

    @Test("Yona finds a contribution without contributor, gives it to Lorvélie, and finds it again at the next visit")
    func assigning() throws {
        let visit = try Visit()
        #expect(try visit.contributors(of: Self.task).isEmpty)

        try visit.open()
        try choose(in: visit)
        try give(to: "lorv", in: visit)
        try visit.terminal.wait(for: "Lorvélie → « Lister les fournisseurs » · enregistré")
        try visit.quit()

        #expect(try visit.contributors(of: Self.task) == "Lorvélie")

        try visit.open()
        try visit.terminal.press("3")
        try visit.terminal.type("/fournisseurs")
        try visit.terminal.wait(for: "\(Self.task) ", "Lorvélie")
        try visit.terminal.press("Enter")
        try visit.quit()
    }

    @Test("she takes it back in the same visit: the file is as it was")
    func undoing() throws {
        let visit = try Visit()
        let former = try visit.actions()

        try visit.open()
        try choose(in: visit)
        try give(to: "lorv", in: visit)
        try visit.terminal.wait(for: "✓ Lorvélie", "» · enregistré")
        #expect(try visit.contributors(of: Self.task) == "Lorvélie")
        try visit.terminal.press("u")
        try visit.terminal.wait(for: "✓ Annulation", "» · enregistré")
        try visit.quit()

        #expect(try visit.actions() == former)
    }

    @Test("she changes her mind before Enter: nothing is written")
    func cancelling() throws {
        let visit = try Visit()
        try visit.open()
        try choose(in: visit)
        try visit.terminal.press("a")
        try visit.terminal.wait(for: "Proposer à")
        try visit.terminal.type("cam")
        try visit.terminal.wait(for: "Camille FRAIGNAC", "Camila PINTILIE")
        try visit.terminal.press("Escape")
        try visit.terminal.wait(for: "a assigner")
        try visit.quit()
        #expect(try visit.contributors(of: Self.task).isEmpty)
    }

    private func choose(in visit: Visit) throws {
        try visit.terminal.press("3")
        try visit.terminal.wait(for: "▸3 Affectations", "Sans contributeur·rice")
        try visit.terminal.press("Down", "Down")
        try visit.terminal.wait(for: "│ \(Self.task)  ", "Action : › Dresser la liste")
    }

    private func give(to name: String, in visit: Visit) throws {
        try visit.terminal.press("a")
        try visit.terminal.wait(for: "Proposer à")
        try visit.terminal.type(name)
        try visit.terminal.wait(for: "Lorvélie BONNIALY", "0 h → 2 h")
        try visit.terminal.press("Enter")
    }
}
