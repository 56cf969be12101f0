import LIAVVModel

/// A property list before it is written: what a `Value` can hold, and what nobody should write.
indirect enum Node: Sendable {
    case leaf(Value)
    /// In XML that text as it stands, in binary an object of those bytes.
    case raw(xml: String, object: [UInt8])
    case list([Node])
    /// Keys can come twice, and need not be texts.
    case record([Member])

    struct Member: Sendable {
        var key: Node
        var value: Node
    }

    init(_ value: Value) {
        switch value {
        case .list(let list): self = .list(list.map { Node($0) })
        case .record(let record):
            let sorted = record.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
            self = .record(sorted.map { Member(key: .leaf(.text($0.key)), value: Node($0.value)) })
        default: self = .leaf(value)
        }
    }

    /// How many nodes there are, this one and all below; keys do not count.
    var count: Int {
        switch self {
        case .leaf, .raw: 1
        case .list(let list): list.reduce(1) { $0 + $1.count }
        case .record(let members): members.reduce(1) { $0 + $1.value.count }
        }
    }

    /// The `place`-th node, this one being 0; counts down on its way.
    func node(at place: inout Int) -> Node? {
        if place == 0 { return self }
        place -= 1
        for child in children {
            if let found = child.node(at: &place) { return found }
        }
        return nil
    }

    /// Changes the `place`-th node; `place` is below zero once that is done.
    mutating func change(at place: inout Int, _ change: (inout Node) -> Void) {
        place -= 1
        guard place >= 0 else { return change(&self) }
        var changed = children
        for child in changed.indices where place >= 0 { changed[child].change(at: &place, change) }
        replaceChildren(changed)
    }

    private var children: [Node] {
        switch self {
        case .leaf, .raw: []
        case .list(let list): list
        case .record(let members): members.map(\.value)
        }
    }

    private mutating func replaceChildren(_ children: [Node]) {
        switch self {
        case .leaf, .raw: break
        case .list: self = .list(children)
        case .record(let members): self = .record(zip(members, children).map { Member(key: $0.key, value: $1) })
        }
    }
}
