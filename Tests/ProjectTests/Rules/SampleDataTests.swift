import Foundation
import Testing

/// The sample that comes with the program.
@Suite("Sample data")
struct SampleDataTests {
    private let sandbox: CommandSandbox

    init() throws {
        sandbox = try CommandSandbox()
        try sandbox.copySample()
    }

    @Test("Python reads every file")
    func plistlib() throws {
        let script = """
            files = glob.glob('lab/**/*.plist', recursive=True)
            for file in files: plistlib.load(open(file, 'rb'))
            print(len(files) > 50)
            """
        #expect(try sandbox.python(script) == "True")
    }

    @Test("the script that wrote it writes the same bytes again")
    func regenerating() throws {
        let script = Repository.root.appending(path: "Tests/Tools/make-sample-data.py").path
        let run = try sandbox.shell("python3 '\(script)' again && diff -r lab again")
        #expect(run.status == 0, "\(run.output)\(run.errors)")
    }

    @Test("the program finds nothing to say against it")
    func check() throws {
        let run = try sandbox.liavv("--data", "lab", "check")
        #expect(run.status == 0, "\(run.output)")
    }
}

extension CommandSandbox {
    /// Puts a copy of the sample in `lab`.
    func copySample() throws {
        try FileManager.default.copyItem(
            at: Self.project.appending(path: "sample-data"), to: root.appending(path: "lab"))
    }
}
