import CNcurses
import TerminalCanvas

/// The pairs of foreground and background that a theme needs, numbered as they are asked for.
struct PairTable {
    private struct Pair: Hashable {
        let foreground: Int16
        let background: Int16
    }

    private let colours: Int
    private let isExact: Bool
    private var numbers: [Pair: Int16] = [:]
    private var exact: [Colour: UInt8] = [:]
    private let asked: Set<Colour>

    /// A terminal that says that it shows every colour, and that lets its palette be changed, shows exact ones: the
    /// nearest of 256 gets the value. One that ignores that shows the nearest.
    ///
    /// - Parameter asked: the colours of the theme, of which those with a number keep their value.
    init(colours: Int, asked: Set<Colour>) {
        (self.colours, self.asked) = (colours, asked)
        let depth = nt_environment("COLORTERM").map { String(cString: $0) } ?? ""
        isExact = colours >= 256 && can_change_color() && ["truecolor", "24bit"].contains(depth)
    }

    /// Whether colours of the terminal were given other values.
    var changesColours: Bool { !exact.isEmpty }

    /// The number of the look's pair; 0 for the terminal's own colours, and where there are no pairs left.
    mutating func pair(of look: Look) -> Int16 {
        let reduced = look.reduced(to: colours)
        let pair = Pair(
            foreground: number(of: look.foreground, reduced.foreground),
            background: number(of: look.background, reduced.background))
        guard pair.foreground >= 0 || pair.background >= 0 else { return 0 }
        if let number = numbers[pair] { return number }
        let number = Int16(numbers.count + 1)
        guard number < nt_pairs(), init_pair(number, pair.foreground, pair.background) == OK else { return 0 }
        numbers[pair] = number
        return number
    }

    private mutating func number(of colour: Colour, _ reduced: Colour) -> Int16 {
        guard case .indexed(let number) = reduced else { return -1 }
        guard isExact, case .rgb(let red, let green, let blue) = colour else { return Int16(number) }
        if let known = exact[colour] { return Int16(known) }
        let taken = Set(exact.values)
        let free = ([number] + (16...255)).first { !taken.contains($0) && !asked.contains(.indexed($0)) }
        guard let free else { return Int16(number) }
        let parts = [red, green, blue].map { Int16(Int($0) * 1000 / 255) }
        guard init_color(Int16(free), parts[0], parts[1], parts[2]) == OK else { return Int16(number) }
        exact[colour] = free
        return Int16(free)
    }
}
