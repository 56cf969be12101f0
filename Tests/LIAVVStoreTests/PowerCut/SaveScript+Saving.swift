import LIAVVModel
import LIAVVStore
import Testing

extension SaveScript {
    /// Where the folder stands.
    static let folder = "/lab"

    /// A disk on which the folder is as the first change finds it.
    func disk() throws -> PowerCutFileSystem {
        let files = PowerCutFileSystem()
        try files.makeFolder(Self.folder)
        try files.synchronize(folder: "/")
        try Self.store(files).saveAll(states[0], date: .inDecember)
        return files.copy()
    }

    static func store(_ files: PowerCutFileSystem) -> Store { Store(folder: folder, fileSystem: files) }

    /// A save that went wrong at one of its calls, or went through.
    struct Attempt {
        let files: PowerCutFileSystem
        /// Which call went wrong, in words.
        let label: String
        /// Whether saving said that the change is on the disk.
        let isAcknowledged: Bool
    }

    /// Saves every change again and again, with the first call going wrong, then the second, until none does.
    ///
    /// - Parameters:
    ///   - goingWrong: a copy of the disk on which that call goes wrong.
    ///   - check: is told after each attempt what the disk must hold.
    func saveEach(
        goingWrong: (PowerCutFileSystem, _ call: Int) -> PowerCutFileSystem,
        check: (Attempt, Aftermath) throws -> Void
    ) throws {
        var disk = try disk()
        for number in changes.indices {
            for call in 1... {
                let attempt = attempt(number, on: goingWrong(disk, call), call)
                try check(attempt, Aftermath(of: number, in: self))
                guard attempt.files.count < call else { continue }
                #expect(attempt.isAcknowledged && call > 10 && attempt.files.openFiles == 0, "\(attempt.label)")
                disk = attempt.files.copy()
                break
            }
        }
    }

    private func attempt(_ number: Int, on files: PowerCutFileSystem, _ call: Int) -> Attempt {
        let isAcknowledged = (try? Self.store(files).save(changes[number])) != nil
        let label = "change \(number + 1), wrong at call \(call): \(files.refused)"
        return Attempt(files: files, label: label, isAcknowledged: isAcknowledged)
    }
}
