#if os(Linux)
    #if canImport(Glibc)
        import Glibc
    #else
        import Musl
    #endif

    /// The queue of inotify(7). It asks the kernel and never the disk, and therefore does not go through `FileSystem`.
    final class Inotify: EventQueue {
        let descriptor: Int32

        init() throws(SystemFault) {
            descriptor = inotify_init1(Int32(IN_CLOEXEC) | Int32(IN_NONBLOCK))
            guard descriptor >= 0 else { throw SystemFault(code: errno) }
        }

        deinit { close(descriptor) }

        /// `IN_CREATE` tells of links as well, which nothing follows; `IN_ATTRIB` of a file that became readable.
        func watch(_ folder: String) throws(SystemFault) -> Int32 {
            let content = IN_CREATE | IN_CLOSE_WRITE | IN_MOVED_TO | IN_MOVED_FROM | IN_DELETE | IN_ATTRIB
            return try add(folder, content | IN_MOVE_SELF | IN_DELETE_SELF | IN_ONLYDIR)
        }

        func watchPlace(_ path: String) throws(SystemFault) {
            _ = try add(path, IN_MOVE_SELF | IN_DELETE_SELF | IN_DONT_FOLLOW)
        }

        /// A folder can be watched for both reasons, in either order.
        private func add(_ path: String, _ mask: Int32) throws(SystemFault) -> Int32 {
            let watch = inotify_add_watch(descriptor, path, UInt32(mask | IN_MASK_ADD))
            guard watch >= 0 else { throw SystemFault(code: errno) }
            return watch
        }

        func events() throws(SystemFault) -> [FolderEvent] {
            var events: [FolderEvent] = []
            var buffer = [UInt8](repeating: 0, count: Self.bufferSize)
            for _ in 0..<Self.mostReads {
                let count = try fill(&buffer)
                if count == 0 { break }
                buffer.withUnsafeBytes { Self.append(UnsafeRawBufferPointer(rebasing: $0[..<count]), to: &events) }
            }
            return events
        }

        /// Someone who writes faster than we read must not hold us for ever.
        private static let mostReads = 64
        private static let bufferSize = 64 << 10

        private func fill(_ buffer: inout [UInt8]) throws(SystemFault) -> Int {
            while true {
                let count = read(descriptor, &buffer, buffer.count)
                if count >= 0 { return count }
                if errno == EAGAIN { return 0 }
                guard errno == EINTR else { throw SystemFault(code: errno) }
            }
        }
    }

    extension Inotify {
        /// Each event is a head of fixed size and a name that zeros fill up.
        private static func append(_ bytes: UnsafeRawBufferPointer, to events: inout [FolderEvent]) {
            let head = MemoryLayout<inotify_event>.size
            var place = 0
            while place + head <= bytes.count {
                let event = bytes.loadUnaligned(fromByteOffset: place, as: inotify_event.self)
                let end = min(place + head + Int(event.len), bytes.count)
                let name = bytes[(place + head)..<end].prefix { $0 != 0 }
                events.append(name.isEmpty ? .beyond : .named(String(decoding: name, as: UTF8.self), watch: event.wd))
                place = end
            }
        }
    }
#endif
