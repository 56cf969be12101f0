import Foundation
import Testing

@Suite("Command line: export")
struct CommandLineExportTests {
    let sandbox: CommandSandbox

    init() throws {
        sandbox = try CommandSandbox()
        try CommandFixture.write(into: sandbox)
    }

    private func export(_ arguments: String) throws -> CommandRun {
        try sandbox.shell("$LIAVV --data lab --today 2024-12-18 export layout \(arguments)")
    }

    private func read(_ name: String) throws -> String {
        try String(contentsOf: sandbox.root.appending(path: name), encoding: .utf8)
    }

    @Test("the end of the name says the form, and each comes out whole")
    func forms() throws {
        for (file, part) in [("p.svg", "</svg>\n"), ("p.DXF", "0\nEOF\n"), ("p.txt", "Pour la demande (GN 6)")] {
            let run = try export("plan --to \(file)")
            #expect(run.status == 0 && run.lines.count == 1, "\(run.errors)")
            #expect(try read(file).contains(part))
        }
        #expect(try read("p.svg").contains("1:100"))
        #expect(try sandbox.shell("ls -a | grep -c liavv-").output == "0\n")
    }

    @Test("the only layout needs no name; standard output takes it as it is; the scale and the language are heard")
    func standardOutput() throws {
        let run = try export("--to - --format svg --scale 50 --lang en")
        #expect(run.status == 0 && run.output.hasPrefix("<?xml") && run.output.contains("scale 1:50"), "\(run.errors)")
        #expect(try export("--to - --format txt").output.hasPrefix("Plan\n"))
    }

    @Test("an existing file is replaced with its permissions, through a link too")
    func replacing() throws {
        try sandbox.shell("echo old >p.svg; chmod 640 p.svg; ln -s p.svg link.svg")
        #expect(try export("--to link.svg").status == 0)
        #expect(try read("p.svg").hasSuffix("</svg>\n"))
        #expect(try sandbox.shell("stat -c %a p.svg; test -L link.svg && echo link").output == "640\nlink\n")
    }

    @Test(
        "what is no ordinary file stays as it is, with a sentence",
        arguments: ["dir.svg", "pipe.svg", "dangling.svg", "none/p.svg", "/dev/null --format svg", "dir.svg/"])
    func refusing(_ file: String) throws {
        try sandbox.shell("mkdir dir.svg; mkfifo pipe.svg; ln -s nowhere dangling.svg")
        let run = try export("--to \(file)")
        #expect(run.status == (file == "dir.svg/" ? 64 : 1), "\(run.errors)")
        #expect(run.output.isEmpty && !run.errors.isEmpty)
        #expect(
            try sandbox.shell("test -d dir.svg -a -p pipe.svg -a -L dangling.svg -a -c /dev/null; echo $?").output
                == "0\n")
        #expect(try sandbox.shell("ls -a | grep -c liavv-").output == "0\n")
    }

    @Test(
        "wrong usage is status 64",
        arguments: [
            "--to plan.pdf", "--to plan", "--to -", "", "--to p.svg --scale 20", "--to p.dxf --scale 50",
            "--to p.d/svg",
        ])
    func usage(_ arguments: String) throws {
        let run = try export(arguments)
        #expect(run.status == 64 && run.output.isEmpty && !run.errors.isEmpty, "\(run.errors)")
    }

    @Test("several layouts: a sentence that lists them; none by that name: a sentence")
    func ambiguous() throws {
        try sandbox.shell("sed 's/>Plan</>Autre</' lab/layouts/plan.plist >lab/layouts/autre.plist")
        let run = try export("--to p.svg")
        #expect(
            run.status == 1 && run.errors.contains("Autre (autre)") && run.errors.contains("Plan (plan)"),
            "\(run.errors)")
        #expect(try export("autre --to p.svg").status == 0)
        #expect(try export("zzz --to p.svg").status == 1)
    }
}
