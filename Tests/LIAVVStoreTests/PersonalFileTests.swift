import Dispatch
import Foundation
import LIAVVModel
import LIAVVStore
import Synchronization
import Testing

/// A file of one person's own, which several processes change.
@Suite struct PersonalFileTests {
    let scratch: Scratch
    let file: PersonalFile

    init() throws {
        scratch = try Scratch()
        file = PersonalFile(path: scratch.path + "/config/liavv/settings.plist")
    }

    @Test("nothing is there at first; folders are made with the first change, and no file without one")
    func first() throws {
        #expect(try file.read().isEmpty)
        try file.change { _ in }
        #expect(!scratch.files().contains("config/liavv/settings.plist"))
        try file.change { $0["a"] = .text("é") }
        #expect(try file.read() == ["a": .text("é")])
        #expect(scratch.files() == ["config/liavv/lock", "config/liavv/settings.plist"])
        let script = "import plistlib, sys; print(plistlib.load(open(sys.argv[1], 'rb')))"
        #expect(try python(script, [file.path]) == "{'a': 'é'}\n")
    }

    @Test("a change that changes nothing writes nothing")
    func same() throws {
        try file.change { $0["a"] = .integer(1) }
        let before = try identity()
        try file.change { $0["a"] = .integer(1) }
        #expect(try identity() == before)
        try file.change { $0["a"] = .integer(2) }
        #expect(try identity() != before)
    }

    private func identity() throws -> FileIdentity { try LocalFileSystem().status(of: file.path).identity }

    static let damaged = [
        "", "<plist><dict><key>a</key>", "hello", "<plist version=\"1.0\"><array/></plist>", "bplist00xxxx", "\u{0}",
        String(repeating: "x", count: 17 << 20),
    ]

    @Test("a damaged file is named, and left as it is", arguments: damaged.indices)
    func damage(_ place: Int) throws {
        try scratch.write(Self.damaged[place], to: "config/liavv/settings.plist")
        for attempt in [{ try file.change { $0["a"] = .integer(1) } }, { _ = try file.read() }] {
            let fault = try #require(throws: StoreFault.self) { try attempt() }
            #expect(fault.phrase.fr.hasPrefix(file.path) && fault.phrase.en.count > file.path.utf8.count + 20)
        }
        #expect(try scratch.read("config/liavv/settings.plist") == Array(Self.damaged[place].utf8))
    }

    @Test("a folder in its place, a folder that cannot be made: a sentence")
    func places() throws {
        try scratch.write("x", to: "config/liavv/settings.plist/x")
        #expect(throws: StoreFault.self) { try file.read() }
        #expect(throws: StoreFault.self) { try file.change { $0["a"] = .integer(1) } }
        try scratch.write("x", to: "taken")
        let other = PersonalFile(path: scratch.path + "/taken/liavv/settings.plist")
        #expect(throws: StoreFault.self) { try other.change { $0["a"] = .integer(1) } }
    }

    @Test("a link to a file elsewhere stays a link")
    func link() throws {
        try scratch.write("<plist version=\"1.0\"><dict><key>b</key><true/></dict></plist>", to: "dotfiles/s.plist")
        try scratch.write("", to: "config/liavv/x")
        let target = scratch.path + "/dotfiles/s.plist"
        try FileManager.default.createSymbolicLink(atPath: file.path, withDestinationPath: target)
        try file.change { $0["a"] = .integer(1) }
        #expect(try LocalFileSystem().status(of: file.path).kind == .link)
        #expect(try PersonalFile(path: target).read() == ["a": .integer(1), "b": .flag(true)])
    }

    @Test("writers at the same time lose nothing of each other")
    func together() throws {
        let refused = Mutex<[StoreFault]>([])
        let path = file.path
        DispatchQueue.concurrentPerform(iterations: 4) { writer in
            let mine = PersonalFile(path: path)
            for number in 0..<25 {
                do throws(StoreFault) {
                    try mine.change { record in
                        record["\(writer)-\(number)"] = .integer(number)
                        guard case .integer(let sum)? = record["sum"] else { return record["sum"] = .integer(1) }
                        record["sum"] = .integer(sum + 1)
                    }
                } catch {
                    refused.withLock { $0.append(error) }
                }
            }
        }
        #expect(refused.withLock { $0.isEmpty })
        let read = try file.read()
        #expect(read.count == 101 && read["sum"] == .integer(100))
    }

    @Test("whatever the disk refuses, the file is the former or the new one, and nothing is left beside it")
    func faults() throws {
        let former: [String: Value] = ["a": .integer(1), "b": .text("x")]
        let counting = FaultyFileSystem()
        try file.change { $0 = former }
        try PersonalFile(path: file.path, fileSystem: counting).change { $0["a"] = .integer(2) }
        #expect(counting.count > 10)
        for call in 1...counting.count {
            try file.change { $0 = former }
            let faulty = PersonalFile(path: file.path, fileSystem: FaultyFileSystem(failing: call, code: EIO))
            try? faulty.change { $0["a"] = .integer(2) }
            let left = try file.read()
            #expect(left == former || left == ["a": .integer(2), "b": .text("x")], "\(call)")
            #expect(scratch.files() == ["config/liavv/lock", "config/liavv/settings.plist"], "\(call)")
        }
    }
}
