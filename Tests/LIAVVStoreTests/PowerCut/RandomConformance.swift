import Testing

/// Whatever is called in whatever order: the files in memory answer as the system's do.
@Suite struct RandomConformance {
    private static let length = 80

    @Test func bothAnswerTheSame() throws {
        let rows = Torture.count(short: 200, full: 5000)
        for seed in 0..<UInt64(rows) {
            var (local, memory) = (try RandomCalls(.local, seed: seed), try RandomCalls(.inMemory, seed: seed))
            let answers = zip(try local.transcript(Self.length), try memory.transcript(Self.length))
            for (real, double) in answers where real != double {
                Issue.record("seed \(seed): « \(real) », and in memory « \(double) »")
                return
            }
        }
        print(
            "torture: \(Torture.words(rows * Self.length)) file system calls, each answered alike on disk and in memory"
        )
    }
}
