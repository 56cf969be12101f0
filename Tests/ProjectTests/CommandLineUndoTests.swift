import Testing

@Suite("Command line: undo and redo")
struct CommandLineUndoTests {
    let sandbox: CommandSandbox

    init() throws {
        sandbox = try CommandSandbox()
        try CommandFixture.write(into: sandbox)
    }

    @discardableResult
    private func liavv(_ command: String) throws -> CommandRun {
        let run = try sandbox.shell("$LIAVV --data lab --today \(CommandFixture.today) \(command)")
        return CommandRun(
            status: run.status, output: run.output.replacing("\u{A0}", with: " "),
            errors: run.errors.replacing("\u{A0}", with: " "))
    }

    private func notes() throws -> String {
        try sandbox.python(
            "print(plistlib.load(open('lab/actions/kiosque-eeee.plist', 'rb')).get('notes', '(none)'))")
    }

    @Test("a member’s changes, one after the other, from one run to the next")
    func stack() throws {
        try liavv("--as Cindy set kiosque notes un")
        try liavv("--as Cindy set kiosque notes deux")
        let undone = try liavv("--as Cindy undo")
        #expect(undone.status == 0 && undone.output.hasPrefix("Annulé : notes de « =1+1"))
        #expect(undone.output.hasSuffix("(actions/kiosque-eeee.plist)\n"))
        #expect(try notes() == "un")
        #expect(try liavv("--lang en --as Cindy undo").output.hasPrefix("Undone: notes of"))
        #expect(try notes() == "(none)")
        let nothing = try liavv("--as Cindy undo")
        #expect(nothing.status == 1 && nothing.errors == "Il n’y a rien à annuler.\n")
        #expect(try liavv("--as Cindy redo").output.hasPrefix("Rétabli : notes de"))
        #expect(try notes() == "un")
        #expect(try liavv("--lang en --as Cindy redo").output.hasPrefix("Redone: notes of"))
        #expect(try notes() == "deux")
        #expect(try liavv("--lang en --as Cindy redo").errors == "There is nothing to redo.\n")
        try liavv("--as Cindy undo")
        try liavv("--as Cindy set kiosque notes trois")
        #expect(try liavv("--as Cindy redo").status == 1)
    }

    @Test("each has their own; without a name, what nobody signed, and never what made the folder")
    func separate() throws {
        for command in ["undo", "--as Yona undo"] { #expect(try liavv(command).status == 1) }
        try liavv("--as Cindy set kiosque notes un")
        try liavv("set table-a notes deux")
        #expect(try liavv("--as Yona undo").status == 1)
        #expect(try liavv("undo").output.contains("(layouts/plan.plist)"))
        #expect(try liavv("undo").status == 1)
        #expect(try notes() == "un")
    }

    @Test("what someone did since is not overwritten without --force; who and when are said")
    func overwriting() throws {
        try liavv("--as Cindy set kiosque notes un due J-5")
        try liavv("--as Yona set kiosque notes deux")
        let refused = try liavv("--as Cindy undo")
        #expect(refused.status == 1 && refused.output.isEmpty)
        let sentence = /Yona a changé « notes » de « =1\+1 .* » le mer\. 18 déc\. à \d+ h \d\d ; annuler .*--force ».\n/
        #expect(refused.errors.wholeMatch(of: sentence) != nil, "\(refused.errors)")
        #expect(try liavv("--lang en --as Cindy undo").errors.contains("; undoing would overwrite that"))
        #expect(try notes() == "deux")
        #expect(try liavv("--as Cindy undo --force").status == 0)
        #expect(try notes() == "(none)")
        try liavv("--as Yona set kiosque notes trois")
        let again = try liavv("--as Cindy redo")
        #expect(again.status == 1 && again.errors.contains("Yona a changé") && again.errors.contains("redo --force"))
        #expect(try liavv("--as Cindy redo --force").status == 0)
        #expect(try notes() == "un")
    }

    @Test("what someone did to another field of the same record stays")
    func beside() throws {
        try liavv("--as Cindy set kiosque notes un")
        try liavv("--as Yona set kiosque priority haute")
        #expect(try liavv("--as Cindy undo").status == 0)
        #expect(try notes() == "(none)")
        #expect(try liavv("show kiosque").output.contains("priorité : haute"))
    }

    @Test("a record that someone removed since comes back with --force; one that they changed is not removed")
    func removals() throws {
        for notes in ["un", "deux"] { try liavv("--as Cindy set kiosque notes \(notes)") }
        try liavv("--as Yona remove kiosque")
        let refused = try liavv("--as Cindy undo")
        #expect(refused.status == 1 && refused.errors.hasPrefix("Yona a retiré « =1+1"))
        #expect(try liavv("--as Cindy undo --force").status == 0)
        #expect(try notes() == "un")
        try liavv("--as Cindy add action Louer")
        // The action and its contribution have one name.
        try liavv("--as Yona set $(cd lab/actions && ls | grep louer | cut -d. -f1) title Emprunter")
        #expect(try liavv("--as Cindy undo").errors.hasPrefix("Yona a changé « titre » de « Emprunter »"))
        #expect(try liavv("show Emprunter").status == 0)
    }

    @Test("a file edited by hand: nobody is accused; what is undone already is passed over")
    func byHand() throws {
        try liavv("--as Cindy set table-a notes zéro")
        try liavv("--as Cindy set envoyer notes un")
        try sandbox.shell(
            "sed -i 's|<string>un</string>|<string>deux</string>|' lab/actions/envoyer-les-invitations-bbbb.plist")
        let refused = try liavv("--as Cindy undo")
        #expect(
            refused.status == 1 && refused.errors.hasPrefix("Quelqu’un a changé cela sans liavv (notes de « Envoyer"))
        try liavv("--as Yona set envoyer notes ''")
        #expect(try liavv("--as Cindy undo").output.contains("(layouts/plan.plist)"))
    }
}
