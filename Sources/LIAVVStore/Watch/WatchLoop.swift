import Synchronization

/// Waits, looks and reports, until it is stopped.
final class WatchLoop: Sendable {
    private let choice: SourceChoice
    private let first: any ChangeSource
    private let onChange: FolderWatcher.Report
    private let signal: StopSignal
    private let polls: Atomic<Bool>

    /// How long the rest of a burst is waited for, in milliseconds.
    private static let burst: Int32 = 50

    /// Everything written from here on is found.
    init(_ choice: SourceChoice, _ onChange: @escaping FolderWatcher.Report) throws(SystemFault) {
        self.choice = choice
        self.onChange = onChange
        signal = try StopSignal()
        first = try choice.source()
        polls = Atomic(first is PollingSource)
    }

    var isPolling: Bool { polls.load(ordering: .relaxed) }

    /// Ends `run`, at once or after the call that is under way.
    func stop() { signal.raise() }

    func run() {
        var source = first
        while waitsFor(source) {
            report(source.changes())
            if source.isBlind { replace(&source) }
        }
    }

    /// Returns when there may be something to find; false: it is over.
    private func waitsFor(_ source: any ChangeSource) -> Bool {
        switch signal.wait(for: source.descriptor, atMost: source.pause) {
        case .raised: false
        case .timeUp: true
        case .readable: signal.wait(for: nil, atMost: Self.burst) != .raised
        }
    }

    private func report(_ changes: FolderChanges) {
        guard !changes.isEmpty, !signal.isRaised else { return }
        onChange(changes.isEverything ? nil : changes.paths)
    }

    /// What happened between the two is unknown.
    private func replace(_ source: inout any ChangeSource) {
        source = choice.polling()
        polls.store(true, ordering: .relaxed)
        report(.everything)
    }
}
