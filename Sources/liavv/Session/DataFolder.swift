import LIAVVModel
import LIAVVStore

/// Which folder a command works on.
enum DataFolder {
    /// What `--data` says, else `$LIAVV_DATA`, else the folder opened last.
    ///
    /// - Throws: how to start, when there is none.
    static func path(_ asked: String?) throws(Failure) -> String {
        if let asked { return asked }
        if let path = Environment.variable("LIAVV_DATA") ?? remembered() { return path }
        throw Failure(Words.firstRun)
    }

    /// Remembers the folder for next time; not being able to is no reason to stop.
    static func remember(_ path: String) {
        guard let state = Environment.stateFolder, let folder = Disk.resolve(path), folder != remembered() else {
            return
        }
        try? Disk.makeFolders(state)
        try? Disk.write(Array(folder.utf8), to: state + "/last")
    }

    private static func remembered() -> String? {
        guard let state = Environment.stateFolder, let file = try? Disk.read(state + "/last", atMost: 4096) else {
            return nil
        }
        let path = String(decoding: file.bytes, as: UTF8.self).trimmed
        return path.isEmpty ? nil : path
    }
}
