import LIAVVModel

/// Changes a property list as a tree: what is written afterwards is sound XML or a sound binary file all the same,
/// unless an odd leaf got in.
struct TreeMutation {
    /// Keys that fields of records have.
    let keys: [String]
    /// Of which pieces are put where they do not belong.
    let donors: [Node]

    /// One change somewhere in the tree.
    func apply(to tree: inout Node, _ random: inout SplitMix64) {
        var place = random.below(tree.count)
        tree.change(at: &place) { node in change(&node, &random) }
    }

    private func change(_ node: inout Node, _ random: inout SplitMix64) {
        switch node {
        case .list(var list) where !list.isEmpty && !random.oneIn(6):
            change(&list, &random)
            node = .list(list)
        case .record(var members) where !members.isEmpty && !random.oneIn(6):
            change(&members, &random)
            node = .record(members)
        default: replace(&node, &random)
        }
    }

    private func change(_ list: inout [Node], _ random: inout SplitMix64) {
        let place = random.below(list.count)
        switch random.below(6) {
        case 0: list.remove(at: place)
        case 1: list.insert(list[place], at: random.below(list.count + 1))
        case 2: list.swapAt(place, random.below(list.count))
        case 3: list.insert(donor(&random), at: place)
        case 4: list = Array(repeating: list[place], count: length(&random, of: list[place]))
        default: replace(&list[place], &random)
        }
    }

    private func change(_ members: inout [Node.Member], _ random: inout SplitMix64) {
        let (place, other) = (random.below(members.count), random.below(members.count))
        switch random.below(9) {
        case 0: members.remove(at: place)
        case 1: members.append(Node.Member(key: members[place].key, value: members[other].value))
        case 2: members[place].key = members[other].key
        case 3:
            (members[place].value, members[other].value) = (members[other].value, members[place].value)
        case 4: members[place].key = .leaf(.text(random.any(of: keys)))
        case 5: members.append(Node.Member(key: .leaf(.text(random.any(of: keys))), value: donor(&random)))
        case 6: members[place].key = random.any(of: Self.oddKeys)
        case 7: members.swapAt(place, other)
        default: replace(&members[place].value, &random)
        }
    }

    /// Another value, of the same kind or not.
    private func replace(_ node: inout Node, _ random: inout SplitMix64) {
        switch random.below(12) {
        case 0..<4: node = .leaf(random.any(of: Self.leaves))
        case 4, 5: node = random.any(of: OddLeaf.all)
        case 6: node = .leaf(retyped(node, &random))
        case 7: node = donor(&random)
        case 8: node = nested(node, &random)
        case 9: node = .leaf(Value.leafOrContainer(&random, depth: 0))
        case 10: node = random.oneIn(2) ? .list([node]) : .record([])
        default: node = .leaf(.text(String(repeating: random.any(of: Self.pieces), count: long(&random))))
        }
    }

    private func donor(_ random: inout SplitMix64) -> Node {
        let donor = random.any(of: donors)
        var place = random.below(donor.count)
        return donor.node(at: &place) ?? donor
    }

    /// What a leaf says, as another kind of leaf.
    private func retyped(_ node: Node, _ random: inout SplitMix64) -> Value {
        guard case .leaf(let value) = node else { return .text("") }
        switch value {
        case .text(let text): return random.oneIn(2) ? .data(Array(text.utf8)) : .integer(text.utf8.count)
        case .integer(let number): return random.oneIn(2) ? .real(Double(number)) : .text(String(number))
        case .real(let number): return random.oneIn(2) ? .date(number.rounded()) : .text(number.description)
        case .flag(let flag): return random.oneIn(2) ? .integer(flag ? 1 : 0) : .text(flag ? "true" : "false")
        default: return .text(value.canonical)
        }
    }

    /// Few levels more, as many as are allowed or a few beyond.
    private func nested(_ node: Node, _ random: inout SplitMix64) -> Node {
        let isList = random.oneIn(2)
        let levels = random.oneIn(3) ? random.below(200) : random.any(of: 1...66)
        return (0..<levels).reduce(node) { inner, _ in
            isList ? .list([inner]) : .record([Node.Member(key: .leaf(.text("a")), value: inner)])
        }
    }

    private func long(_ random: inout SplitMix64) -> Int {
        random.oneIn(100) ? random.below(100_000) : random.oneIn(4) ? random.below(5000) : random.below(70)
    }

    /// How often to repeat a node: less often what is large.
    private func length(_ random: inout SplitMix64, of node: Node) -> Int {
        var size = 10 * node.count
        if case .leaf(.text(let text)) = node { size += text.utf8.count }
        return long(&random) / size + random.below(4)
    }

    private static let pieces = ["a", "é", "\u{1F469}", "&", "<", "\r", "\n", " ", "\u{1}", "\u{301}", "]]>"]
    private static let leaves: [Value] = [
        .text(""), .text("2025-03-28"), .text("J-28"), .text("J−28"), .text("-"), .text("../../etc"),
        .text("yona-7f3k"), .text("\u{1B}[2J"), .text("\u{FFFF}"), .integer(.max), .integer(.min), .integer(0),
        .integer(-1), .integer(1_000_000_000_000), .real(.nan), .real(-.infinity), .real(-0.0), .real(1e300),
        .real(0.1),
        .flag(true), .flag(false), .date(0), .date(.nan), .date(1e300), .date(-62_135_596_801), .data([]), .data([0]),
        .list([]), .record([:]), .list([.list([])]), .record(["": .record(["": .text("")])]),
    ]
    private static let oddKeys: [Node] =
        ["", " ", "\u{0}", "id", "e\u{301}", "é", "\r", "kind\n", "CF$UID", "later"].map { .leaf(.text($0)) }
        + [
            .leaf(.integer(1)), .leaf(.flag(true)), .list([]), .leaf(.data([0x61])),
            .raw(xml: "<string>a</string>", object: [0xA0]), .raw(xml: "<key/>", object: [0x51, 0xFF]),
            .raw(xml: "", object: [0x00]),
        ]
}
