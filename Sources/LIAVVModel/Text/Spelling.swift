/// How far two spellings are apart.
public enum Spelling {
    /// True for one letter wrong, missing or too many in a word of four to seven, two in a longer one.
    public static func isSlip(_ written: String, of name: String) -> Bool {
        guard name.count >= 4, written.count <= 60, name.count <= 60 else { return false }
        return distance(Array(written), Array(name)) <= (name.count < 8 ? 1 : 2)
    }

    /// Letters to change, add or take away, an exchange of neighbours counting once.
    public static func distance(_ a: [Character], _ b: [Character]) -> Int {
        var before: [Int] = []
        var last = Array(0...b.count)
        for i in a.indices {
            var row = [i + 1]
            for j in b.indices {
                var best = min(last[j] + (a[i] == b[j] ? 0 : 1), last[j + 1] + 1, row[j] + 1)
                if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { best = min(best, before[j - 1] + 1) }
                row.append(best)
            }
            (before, last) = (last, row)
        }
        return last[b.count]
    }
}
