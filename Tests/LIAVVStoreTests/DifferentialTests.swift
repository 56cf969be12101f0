import LIAVVModel
import Testing

@testable import LIAVVStore

/// Python's plistlib is the witness: it reads what we write, and we read what it writes of that, in both formats.
@Suite struct DifferentialTests {
    /// Reads each `n.plist`, writes it again as `n.bin` and, where its XML writer loses nothing, as `n.xml`.
    private static let witness = """
        import plistlib, sys, glob
        def has_returns(v):
            if isinstance(v, str): return '\\r' in v
            if isinstance(v, list): return any(map(has_returns, v))
            if isinstance(v, dict): return any(has_returns(k) or has_returns(w) for k, w in v.items())
            return False
        count = 0
        for name in glob.glob(sys.argv[1] + '/*.plist'):
            value = plistlib.load(open(name, 'rb'))
            plistlib.dump(value, open(name[:-5] + 'bin', 'wb'), fmt=plistlib.FMT_BINARY)
            count += 1
            if has_returns(value): continue
            try: text = plistlib.dumps(value, sort_keys=True)
            except ValueError: continue
            open(name[:-5] + 'xml', 'wb').write(text)
        print(count)
        """

    @Test func plistlibAgrees() throws {
        let scratch = try Scratch()
        var random = SplitMix64(seed: 2)
        let values = (0..<400).map { _ in Value.randomRecord(&random) }
        for (n, value) in values.enumerated() {
            try scratch.write(try PropertyList.encode(value), to: "\(n).plist")
        }
        #expect(try python(Self.witness, [scratch.path]) == "400\n")
        for name in scratch.files() where !name.hasSuffix(".plist") {
            let n = try #require(Int(name.prefix { $0 != "." }))
            #expect(try PropertyList.decode(scratch.read(name)) == values[n], "\(name)")
            // plistlib writes U+FFFE into XML, where it is not allowed; ours is binary then.
            let ours = try scratch.read("\(n).plist")
            guard name.hasSuffix(".xml"), ours.first == UInt8(ascii: "<") else { continue }
            #expect(try scratch.read(name) == ours, "\(name)")
        }
        #expect(scratch.files().count > 900)
    }
}
