#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Where the system's programs are.
enum Programs {
    /// The path of a program: a name with a slash is one, another is looked for in `$PATH`.
    ///
    /// - Returns: nil when nobody may run it, or when it is no file.
    static func path(of name: String) -> String? {
        guard !name.contains("/") else { return mayRun(name) ? name : nil }
        let folders = (Environment.variable("PATH") ?? "/usr/local/bin:/usr/bin:/bin").split(separator: ":")
        return folders.map { $0 + "/" + name }.first(where: mayRun)
    }

    private static func mayRun(_ path: String) -> Bool {
        guard let resolved = Disk.resolve(path), let status = try? Disk.files.status(of: resolved) else { return false }
        return status.kind == .file && access(path, X_OK) == 0
    }
}
