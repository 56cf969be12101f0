import LIAVVModel
import LIAVVStore

/// Which folder a command works on.
enum DataFolder {
    /// What `--data` says, else `$LIAVV_DATA`, else what the settings say, else the folder opened last.
    ///
    /// - Throws: how to start, when there is none.
    static func path(_ asked: String?) throws(Failure) -> String {
        if let asked { return asked }
        if let path = known() { return path }
        throw Failure(Words.firstRun)
    }

    /// `$LIAVV_DATA`, else what the settings say, else the folder opened last; nil for someone who comes for the first time.
    static func known() -> String? { Environment.variable("LIAVV_DATA") ?? chosen() ?? remembered() }

    /// Remembers the folder for next time; not being able to is no reason to stop.
    static func remember(_ path: String) {
        guard let state = Environment.stateFolder, let folder = Disk.resolve(path), folder != remembered() else {
            return
        }
        try? Disk.makeFolders(state)
        try? Disk.write(Array(folder.utf8), to: state + "/last")
    }

    private static func chosen() -> String? {
        let folder = Personal.settings.folder
        return folder.isEmpty ? nil : Disk.expanding(folder)
    }

    private static func remembered() -> String? {
        guard let state = Environment.stateFolder, let file = try? Disk.read(state + "/last", atMost: 4096) else {
            return nil
        }
        let path = String(decoding: file.bytes, as: UTF8.self).trimmed
        return path.isEmpty ? nil : path
    }
}
