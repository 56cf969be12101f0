import ArgumentParser
import LIAVVModel
import LIAVVStore

/// `liavv settings edit`: the file in the user's editor, and what comes of it.
struct SettingsEditCommand: ParsableCommand {
    static var configuration: CommandConfiguration { .said("edit", Words.settingsEdit) }

    @OptionGroup var options: GlobalOptions

    func run() throws {
        let file = try Personal.requireFile()
        // An editor wants a file to begin with.
        if !Disk.exists(file.path) {
            do throws(SystemFault) {
                try Disk.makeFolders(Disk.parent(of: file.path))
                try Disk.write(Array(Self.empty.utf8), to: file.path)
            } catch {
                throw Failure(Words.settingsNotWritten(file.path, error.phrase))
            }
        }
        let editor = Environment.editor ?? "vi"
        guard Subprocess.run(editor + " \"$@\"", [editor, file.path]) == 0 else {
            throw Failure(Words.noEditor(editor))
        }
        try SettingsCheckCommand.check()
    }

    private static let empty = """
        <?xml version="1.0" encoding="UTF-8"?>
        <!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
        <plist version="1.0">
        <dict>
        </dict>
        </plist>

        """
}
