import Foundation
import Testing

/// `liavv check --repair`, as someone runs it who has found something broken.
@Suite("Repairing from the command line")
struct CommandLineRepairTests {
    private let sandbox: CommandSandbox

    init() throws {
        sandbox = try CommandSandbox()
        try CommandFixture.write(into: sandbox)
    }

    private func words(_ run: CommandRun) -> String { run.output.replacing("\u{A0}", with: " ") }

    @Test("what is broken is set aside, rebuilt, told, and then all is well")
    func repair() throws {
        let before = try sandbox.liavv("list", "actions", "--data", "lab").output
        try sandbox.write("<plist", to: "lab/actions/kiosque-eeee.plist")
        try sandbox.shell("rm lab/members/yona-aaaa.plist; cp lab/rooms/salle.plist lab/rooms/autre.plist")
        let found = try sandbox.liavv("check", "--data", "lab")
        #expect(found.status == 2 && found.lines.count == 3, "\(found.output)")
        #expect(found.lines.last?.hasPrefix("Remarque") == true)
        let run = try sandbox.liavv("check", "--repair", "--data", "lab")
        #expect(run.status == 0, "\(run.output)\(run.errors)")
        #expect(words(run).contains("Mis de côté : actions/kiosque-eeee.plist → bin/unreadable-"))
        #expect(words(run).contains("Reconstruit du journal : actions/kiosque-eeee"))
        #expect(words(run).contains("Rétabli du journal") && words(run).contains("Noté dans le journal : rooms/autre"))
        #expect(run.lines.last?.contains("tout va bien") == true)
        #expect(try sandbox.liavv("list", "actions", "--data", "lab").output == before)
        let again = try sandbox.liavv("--lang", "en", "check", "--repair", "--data", "lab")
        #expect(again.status == 0 && again.lines.first == "Nothing to repair.")
    }

    @Test("it works where nothing else does: liavv.plist cannot be read, or is gone", arguments: ["echo >", "rm"])
    func settings(_ damage: String) throws {
        try sandbox.shell("\(damage) lab/liavv.plist")
        #expect(try sandbox.liavv("list", "actions", "--data", "lab").status == 1)
        let check = try sandbox.liavv("check", "--data", "lab")
        #expect(check.status == 2 && check.lines.count == 1, "\(check.output)\(check.errors)")
        #expect(try sandbox.liavv("check", "--repair", "--data", "lab").status == 0)
        #expect(try sandbox.liavv("list", "actions", "--data", "lab").lines.count == 3)
    }

    @Test("what only people can settle stays a problem; what is no laboratory is a failure")
    func statuses() throws {
        _ = try sandbox.python(
            """
            p = 'lab/actions/envoyer-les-invitations-bbbb.plist'; a = plistlib.load(open(p, 'rb'))
            a['lead'] = 'personne-zzzz'; plistlib.dump(a, open(p, 'wb'))
            """)
        let run = try sandbox.liavv("check", "--repair", "--data", "lab")
        #expect(run.status == 2 && run.lines.count == 2, "\(run.output)")
        #expect(run.lines.last?.contains("personne-zzzz") == true)
        try sandbox.shell("mkdir empty")
        let none = try sandbox.liavv("check", "--repair", "--data", "empty")
        #expect(none.status == 1 && none.errors.contains("liavv init"))
        #expect(try sandbox.shell("ls -A empty").output.isEmpty)
    }
}
