import LIAVVModel

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Who is changing what right now: small files in `.liavv/presence`, which nothing depends on.
extension Store {
    static let presenceFolder = ".liavv/presence"
    /// Milliseconds after which what another machine said is no longer believed.
    static let presenceLasts = 120_000

    /// Tells the others what a member is changing in this process; nil: nothing any more.
    ///
    /// Nothing is said when it cannot be written: it is no more than a courtesy.
    public func announce(_ presence: Presence?) {
        guard let root = try? root() else { return }
        guard presence != nil else {
            try? fileSystem.remove("\(root)/\(Self.presenceFolder)/\(Self.ownName)")
            return
        }
        let writer = AtomicWriter(root: root, fileSystem: fileSystem)
        guard let folder = try? writer.folder(Self.presenceFolder) else { return }
        let path = folder + "/" + Self.ownName
        guard let presence else { return }
        let value = Value.record([
            "member": .text(presence.member.text), "record": .text(presence.record.description),
        ])
        let temporary = folder + "/." + Self.ownName + ".tmp"
        try? fileSystem.remove(temporary)
        guard let bytes = try? PropertyList.encode(value),
            let file = try? fileSystem.open(temporary, for: .creating)
        else { return }
        _ = try? fileSystem.write(bytes[...], to: file)
        try? fileSystem.close(file)
        try? fileSystem.rename(temporary, to: path)
    }

    /// What members are changing in other processes, by their own account.
    ///
    /// - Parameter now: the moment, in milliseconds since 1970.
    public func presences(now: Int) -> [Presence] {
        guard let files = try? journal().files, let names = try? files.names(in: Self.presenceFolder) else { return [] }
        return names.compactMap { name in
            guard name != Self.ownName, isAlive(name, files, now),
                let record = (try? files.value(at: Self.presenceFolder + "/" + name, limit: 4096))?.record,
                let member = record["member"]?.text.flatMap({ Identifier($0) }),
                let reference = record["record"]?.text.flatMap({ RecordReference(text: $0) })
            else { return nil }
            return Presence(member: member, record: reference)
        }
    }

    /// A process of this machine is asked for; another machine's is believed for a while.
    private func isAlive(_ name: String, _ files: RecordFiles, _ now: Int) -> Bool {
        let parts = name.dropLast(RecordPath.ending.count).split(separator: "-")
        if let process = parts.last.flatMap({ Int32($0) }), parts.dropLast().joined(separator: "-") == Self.host {
            return kill(process, 0) == 0 || errno == EPERM
        }
        let path = files.root + "/" + Self.presenceFolder + "/" + name
        guard let status = try? fileSystem.status(of: path) else { return false }
        return abs(now - status.modified / 1_000_000) < Self.presenceLasts
    }

    private static let ownName = "\(host)-\(getpid()).plist"

    /// The name of this machine, as far as it can be part of a file's name.
    static let host: String = {
        var buffer = [CChar](repeating: 0, count: 256)
        gethostname(&buffer, buffer.count - 1)
        let name = String(decoding: buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
        return Identifier.slug(name)
    }()
}
