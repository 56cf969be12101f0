import LIAVVStore

extension Disk {
    /// A name in a folder, by its bytes: two ways to write « é » are two names, which a `String` would not tell apart.
    struct Name: Hashable, Comparable {
        let bytes: [UInt8]

        init(bytes: some Sequence<UInt8>) { self.bytes = Array(bytes) }

        static func < (a: Name, b: Name) -> Bool { a.bytes.lexicographicallyPrecedes(b.bytes) }

        var text: String { String(decoding: bytes, as: UTF8.self) }

        static let here = Name(bytes: ".".utf8)
        static let up = Name(bytes: "..".utf8)
        /// The most bytes that one has on the systems of today (`NAME_MAX`).
        static let most = 255
    }

    /// What a name leads to, whatever its names.
    struct Node {
        var content: Content
        var mode: UInt32
        var modified: Int

        enum Content: Equatable {
            case file([UInt8])
            case folder([Name: UInt64])
            case link(String)
        }

        func status(number: UInt64) -> FileStatus {
            let (kind, size): (FileStatus.Kind, Int) =
                switch content {
                case .file(let bytes): (.file, bytes.count)
                case .folder: (.folder, 4096)
                case .link(let target): (.link, target.utf8.count)
                }
            let identity = FileIdentity(device: 1, number: number)
            return FileStatus(kind: kind, size: size, mode: mode, identity: identity, modified: modified)
        }
    }

    /// Names of one folder that change together: after a power cut either all of them have changed, or none.
    struct Renaming {
        let folder: UInt64
        let names: [Entry]
        let date: Int

        /// What a name leads to from now on; nil: nothing.
        struct Entry {
            let name: Name
            let node: UInt64?
        }
    }
}
