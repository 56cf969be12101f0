#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// What the system tells a program about its user.
enum Environment {
    /// The value of a variable; nil when it is unset or empty.
    static func variable(_ name: String) -> String? {
        guard let value = getenv(name) else { return nil }
        let text = String(cString: value)
        return text.isEmpty ? nil : text
    }

    /// The editor that the user is used to, as git asks for it: `$VISUAL`, else `$EDITOR`.
    static var editor: String? {
        [variable("VISUAL"), variable("EDITOR")].lazy.compactMap(\.self).first { $0.contains { !$0.isWhitespace } }
    }

    /// Where temporary files of this user go.
    static var temporaryFolder: String {
        ["XDG_RUNTIME_DIR", "TMPDIR"].lazy.compactMap(variable).first { $0.hasPrefix("/") && Disk.exists($0) } ?? "/tmp"
    }

    /// The number under which the system runs this program.
    static var process: Int { Int(getpid()) }

    /// The folder in which the program was started.
    static var currentFolder: String? {
        guard let path = getcwd(nil, 0) else { return nil }
        defer { free(path) }
        return String(cString: path)
    }

    /// A path as people write it: from the current folder, else from their home, else whole.
    static func brief(_ path: String) -> String {
        let places = [(currentFolder, "./"), (variable("HOME"), "~/")]
        for case (let folder?, let sign) in places where path.hasPrefix(folder + "/") {
            return sign + path.dropFirst(folder.count + 1)
        }
        return path
    }

    /// Where this user's own data go: `$XDG_DATA_HOME/liavv`.
    static var dataFolder: String? { folder("XDG_DATA_HOME", inHome: ".local/share") }

    /// Where what is merely convenient to remember goes: `$XDG_STATE_HOME/liavv`.
    static var stateFolder: String? { folder("XDG_STATE_HOME", inHome: ".local/state") }

    /// Where this user's preferences stand: `$XDG_CONFIG_HOME/liavv`.
    static var configurationFolder: String? { folder("XDG_CONFIG_HOME", inHome: ".config") }

    // A relative path in these variables is to be ignored, says the XDG base directory specification.
    private static func folder(_ name: String, inHome rest: String) -> String? {
        let set = variable(name).flatMap { $0.hasPrefix("/") ? $0 : nil }
        return (set ?? variable("HOME").map { $0 + "/" + rest }).map { $0 + "/liavv" }
    }
}
