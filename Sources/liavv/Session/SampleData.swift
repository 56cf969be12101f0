import LIAVVModel
import LIAVVStore

/// The sample that comes with the program, and each user's own copy of it.
enum SampleData {
    /// The user's copy, made when it is not there or when they start afresh.
    static func privateCopy(reset: Bool) throws(Failure) -> String {
        guard let data = Environment.dataFolder else { throw Failure(Words.noHome) }
        let copy = data + "/demo"
        let isThere = Disk.exists(copy + "/liavv.plist")
        guard reset || !isThere else { return copy }
        let sample = try original()
        do { try replace(copy, with: sample) } catch { throw Failure(Words.copyFailed(copy, error.phrase)) }
        return copy
    }

    // Copied beside and put in place at the end: an interrupted copy never passes for a whole one.
    private static func replace(_ copy: String, with sample: String) throws(SystemFault) {
        let (fresh, former) = (copy + ".new", copy + ".old")
        for leftover in [fresh, former] where Disk.exists(leftover) { try Disk.removeFolder(leftover) }
        try Disk.copyFolder(sample, to: fresh)
        if Disk.exists(copy) { try Disk.rename(copy, to: former) }
        try Disk.rename(fresh, to: copy)
        if Disk.exists(former) { try Disk.removeFolder(former) }
    }

    /// `$LIAVV_SAMPLE`, else beside the program: installed under `share/liavv`, or anywhere above a build folder.
    private static func original() throws(Failure) -> String {
        if let set = Environment.variable("LIAVV_SAMPLE") {
            guard isSample(set) else { throw Failure(Words.noSample(set)) }
            return set
        }
        let program = Disk.resolve("/proc/self/exe") ?? CommandLine.arguments.first.flatMap(Disk.resolve) ?? ""
        let above = sequence(first: Disk.parent(of: program)) { $0.isEmpty ? nil : Disk.parent(of: $0) }
        for folder in above {
            for sample in [folder + "/share/liavv/sample-data", folder + "/sample-data"] where isSample(sample) {
                return sample
            }
        }
        throw Failure(Words.noSample("sample-data"))
    }

    private static func isSample(_ folder: String) -> Bool { Disk.exists(folder + "/liavv.plist") }
}
