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

    /// The number under which the system runs this program.
    static var process: Int { Int(getpid()) }

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
