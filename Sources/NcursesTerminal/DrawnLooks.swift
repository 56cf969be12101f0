import CNcurses
import TerminalCanvas

/// A theme in the attributes, colours and pairs of the terminal that is open.
struct DrawnLooks {
    /// Attributes and the number of a colour pair.
    struct Drawn {
        var attributes: attr_t = nt_normal
        var pair: Int16 = 0
    }

    private let drawn: [Drawn]
    /// Whether colours of the terminal were given other values.
    private(set) var changesColours = false

    /// Prepares the colours that the theme asks for; the nearest ones where the terminal has no others.
    init(_ theme: Theme) {
        let colours = Self.count
        let styles = Style.Role.allCases.flatMap { [Style($0), Style($0, isSelected: true)] }
        let looks = styles.map { theme[$0] }
        var pairs = PairTable(colours: colours, asked: Set(looks.flatMap { [$0.foreground, $0.background] }))
        drawn = looks.map { asked in
            let look = colours >= 8 ? asked : asked.withoutColour
            return Drawn(attributes: Self.attributes(of: look.reduced(to: colours)), pair: pairs.pair(of: look))
        }
        changesColours = pairs.changesColours
    }

    /// How the style is drawn.
    subscript(style: Style) -> Drawn { drawn[Int(style.role.rawValue) * 2 + (style.isSelected ? 1 : 0)] }

    /// How many colours the terminal has; none when it has no default ones, which every theme rests on.
    private static var count: Int {
        has_colors() && start_color() == OK && use_default_colors() == OK ? Int(nt_colours()) : 0
    }

    private static func attributes(of look: Look) -> attr_t {
        let all: [(Look.Attributes, attr_t)] = [
            (.bold, nt_bold), (.dim, nt_dim), (.underline, nt_underline), (.reverse, nt_reverse),
        ]
        return all.reduce(nt_normal) { look.attributes.contains($1.0) ? $0 | $1.1 : $0 }
    }
}
