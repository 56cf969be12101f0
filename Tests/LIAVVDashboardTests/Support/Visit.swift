import LIAVVLayout
import LIAVVModel
import Synchronization
import TerminalCanvas
import Testing

@testable import LIAVVDashboard

/// A member in front of the dashboard, without terminal or disk: keys in, state and screen out.
struct Visit {
    var state: State
    private(set) var effects: [Effect] = []
    /// What the disk answers to a save; nil: it has it.
    var diskFault: Phrase?
    private(set) var hasQuit = false

    init(
        _ laboratory: Laboratory = .village, as viewer: String? = nil, size: Size = Size(columns: 80, rows: 24),
        language: Language = .french, preferences: Preferences = Preferences(), isPreview: Bool = false
    ) {
        state = State(
            laboratory: laboratory, today: .test, viewer: viewer.flatMap { Identifier($0) }, language: language,
            size: size, now: Instant(milliseconds: Day.test.number * 86_400_000), seed: 7,
            isPreview: isPreview, preferences: preferences)
        for effect in state.start() {
            switch effect {
            case .recall(let member): take(.recalled(UndoStack(), of: member))
            case .measure(let requests): for request in requests { take(.measured(Studies.study(of: request))) }
            default: break
            }
        }
    }

    /// The frame as text.
    var screen: String { state.draw().text }
    var lines: [String] { screen.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) }

    /// Plays keys in the notation of `--keys`.
    mutating func press(_ keys: String) throws {
        for event in try KeyScript.events(keys) { take(.event(event)) }
    }

    mutating func take(_ intent: Intent) {
        for effect in state.update(intent) {
            if case .announce = effect { continue }
            if case .measure = effect {} else { effects.append(effect) }
            switch effect {
            case .save(let changes):
                take(diskFault.map { .saveFailed(changes.map(\.id), $0) } ?? .saved(changes.map(\.id)))
            case .quit, .leave: hasQuit = true
            case .measure(let requests):
                for request in requests { take(.measured(request.study)) }
            case .recall(let member): take(.recalled(UndoStack(), of: member))
            default: break
            }
        }
    }

    /// Goes down the list to the row of that name.
    mutating func walk(to name: String) throws {
        for _ in 0..<100 where state.selection?.name != name { try press("Down") }
        #expect(state.selection?.name == name)
    }

    /// Goes down the detail to the link of that name.
    mutating func walkDetail(to name: String) throws {
        for _ in 0..<100 where state.detail.currentLink?.name != name { try press("Down") }
        #expect(state.detail.currentLink?.name == name)
    }

    /// The shares of a contribution, as they stand in memory.
    func shares(of action: String, _ contribution: String) -> [Share] {
        guard let action = Identifier(action), let contribution = Identifier(contribution) else { return [] }
        let reference = ContributionReference(action: action, contribution: contribution)
        return state.laboratory.contribution(reference)?.contribution.shares ?? []
    }
}

extension Day {
    /// Monday 3 February 2025.
    static let test = Day(number: 20_122)
}

/// What was measured before, since the same layouts are opened by many visits.
private enum Studies {
    private static let known = Mutex<[StudyRequest: LayoutStudy]>([:])

    static func study(of request: StudyRequest) -> LayoutStudy {
        if let study = known.withLock({ $0[request] }) { return study }
        let study = request.study
        known.withLock { $0[request] = study }
        return study
    }
}
