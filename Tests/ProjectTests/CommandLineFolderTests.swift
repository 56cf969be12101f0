import Foundation
import Testing

@Suite("Command line: folders")
struct CommandLineFolderTests {
    let sandbox: CommandSandbox

    init() throws {
        sandbox = try CommandSandbox()
        try CommandFixture.write(into: sandbox)
    }

    @Test("init makes a folder that Python reads, once")
    func initialize() throws {
        #expect(try sandbox.liavv("init", "own").status == 0)
        #expect(try sandbox.python("print(plistlib.load(open('own/liavv.plist', 'rb'))['format'])") == "2")
        #expect(try sandbox.liavv("--data", "own", "check").status == 0)
        #expect(try sandbox.liavv("init", "own").status == 1)
        #expect(try sandbox.liavv("init", "deep/er/own").status == 0)
        #expect(try sandbox.liavv("generate", "other/g", "--actions", "1").status == 0)
        let under = try sandbox.shell("touch letter; $LIAVV init letter/a/own")
        #expect(under.status == 1 && under.errors.contains("un nom de ce chemin est celui d’un fichier"))
        try sandbox.shell("mkdir full && touch full/letter")
        #expect(try sandbox.liavv("init", "full").status == 1)
    }

    @Test(
        "a folder that cannot be opened: one sentence, status 1",
        arguments: [
            ("nowhere", "n’existe pas"), ("file", "pas un dossier"), ("empty", "n’est pas un laboratoire"),
            ("newer", "99"), ("broken", "liavv.plist"),
        ])
    func bad(_ folder: String, _ sentence: String) throws {
        try sandbox.shell(
            "touch file; mkdir empty; for f in newer broken; do cp -r lab $f; done; "
                + "sed -i 's|<integer>2</integer>|<integer>99</integer>|' newer/liavv.plist; "
                + "echo '<plist><dict>' >broken/liavv.plist")
        let run = try sandbox.liavv("--data", folder, "list", "actions")
        #expect(run.status == 1)
        #expect(run.errors.contains(sentence), "\(run.errors)")
        #expect(run.output.isEmpty)
    }

    @Test("a folder that must not be read", .enabled(if: geteuid() != 0, "nothing is forbidden to root"))
    func forbidden() throws {
        try sandbox.shell("chmod 000 lab/liavv.plist")
        let run = try sandbox.liavv("--data", "lab", "list", "actions")
        #expect(run.status == 1 && run.errors.contains("accès refusé"))
    }

    @Test("a broken file is mentioned beside the result, and the rest goes on")
    func brokenFile() throws {
        try sandbox.write("<plist><dict><key>ti", to: "lab/actions/kiosque-eeee.plist")
        let run = try sandbox.liavv("--data", "lab", "assign", "rediger", "Cindy")
        #expect(run.status == 0)
        #expect(run.errors.contains("actions/kiosque-eeee.plist"))
        #expect(try sandbox.shell("cat lab/actions/kiosque-eeee.plist").output == "<plist><dict><key>ti")
        let check = try sandbox.liavv("--data", "lab", "check")
        #expect(check.status == 2)
        #expect(check.output.contains("actions/kiosque-eeee.plist"))
    }

    @Test("check: 0 when all is well, 2 when something does not fit")
    func check() throws {
        let well = try sandbox.liavv("check", "--data", "lab")
        #expect(well.status == 0, "\(well.output)")
        #expect(well.output.contains("tout va bien"))
        try sandbox.shell("rm lab/members/yona-aaaa.plist")
        let run = try sandbox.liavv("check", "--data", "lab")
        #expect(run.status == 2)
        #expect(run.output.contains("yona-aaaa"))
    }

    @Test("which folder: --data, else LIAVV_DATA, else the one opened last, else how to start")
    func which() throws {
        let first = try sandbox.liavv("list", "actions")
        #expect(first.status == 1 && first.errors.contains("liavv demo"))
        #expect(try sandbox.liavv("list", "actions", environment: ["LIAVV_DATA": "lab"]).lines.count == 3)
        try sandbox.liavv("init", "own")
        #expect(try sandbox.liavv("list", "actions").output.contains("Rien à lister"))
        #expect(try sandbox.liavv("list", "actions", "--data", "lab").lines.count == 3)
        // Opened without a terminal it is refused, but it was opened: next time it is the one.
        let open = try sandbox.liavv("--data", "lab")
        #expect(open.status == 1 && open.errors.contains("terminal"))
        #expect(try sandbox.liavv("list", "actions").lines.count == 3)
    }

    @Test("demo makes a copy that is kept until --reset")
    func demo() throws {
        let sample = ["LIAVV_SAMPLE": sandbox.root.appending(path: "lab").path, "XDG_DATA_HOME": sandbox.root.path]
        let run = try sandbox.liavv("demo", environment: sample)
        #expect(run.status == 1 && run.errors.contains("terminal"))
        try sandbox.shell("rm liavv/demo/actions/kiosque-eeee.plist")
        try sandbox.liavv("demo", environment: sample)
        #expect(try sandbox.shell("ls liavv/demo/actions").lines.count == 1)
        try sandbox.liavv("demo", "--reset", environment: sample)
        #expect(try sandbox.shell("diff -r -x .liavv lab liavv/demo; ls liavv").lines == ["demo"])
        #expect(
            try sandbox.liavv("demo", "--reset", environment: ["LIAVV_SAMPLE": "/nowhere"]).errors.contains(
                "introuvable"))
    }
}
