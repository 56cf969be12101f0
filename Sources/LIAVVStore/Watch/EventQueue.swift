/// Where a system puts what happens in the folders that it was asked to watch.
protocol EventQueue: AnyObject, Sendable {
    /// Readable when there are events.
    var descriptor: Int32 { get }
    /// Watches what happens in a folder, and to it; the same folder has the same number each time.
    func watch(_ folder: String) throws(SystemFault) -> Int32
    /// Watches whether what stands at a path is moved away or removed; of a link, the link itself.
    func watchPlace(_ path: String) throws(SystemFault)
    /// What has happened since the last time; never waits.
    func events() throws(SystemFault) -> [FolderEvent]
}

/// Something that happened in or to a watched folder.
enum FolderEvent: Hashable, Sendable {
    /// To the file or folder of that name.
    case named(String, watch: Int32)
    /// To a watched folder itself, or there was more than the system could hold.
    case beyond
}
