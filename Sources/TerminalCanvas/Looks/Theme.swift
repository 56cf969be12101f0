/// What every meaning looks like: the one place where meanings become attributes and colours.
///
/// Background and foreground stay the terminal's own. The usual theme never uses yellow, white and the bright colours:
/// they vanish on a light background, as blue does on a dark one.
public struct Theme: Hashable, Sendable {
    private var looks: [Look]

    /// A theme, and over it the looks that someone gave to meanings of their choice.
    public init(_ name: ThemeName = .standard, own: [Style.Role: Look] = [:]) {
        looks = Style.Role.allCases.map { role in own[role] ?? Self.look(of: role, in: name) }
    }

    /// What a meaning looks like.
    public subscript(role role: Style.Role) -> Look { looks[Int(role.rawValue)] }

    /// How a style looks. What is selected is reversed; what is reversed already is underlined, too.
    public subscript(style: Style) -> Look {
        var look = self[role: style.role]
        guard style.isSelected else { return look }
        look.attributes.insert(look.attributes.contains(.reverse) ? .underline : .reverse)
        look.attributes.remove(.dim)
        return look
    }

    /// The same without any colour.
    public var withoutColour: Theme {
        var theme = self
        theme.looks = looks.map(\.withoutColour)
        return theme
    }

    private static func look(of role: Style.Role, in name: ThemeName) -> Look {
        switch name {
        case .standard, .ascii: return usual(role)
        case .monochrome: return usual(role).withoutColour
        case .contrast:
            var look = usual(role)
            look.attributes.remove(.dim)
            if look.foreground != .standard { look.attributes.insert(.bold) }
            return look
        case .light: return LightTheme.look(of: role) ?? usual(role)
        case .dark: return DarkTheme.look(of: role) ?? usual(role)
        }
    }

    private static func usual(_ role: Style.Role) -> Look {
        switch role {
        case .plain, .tab, .footer: Look()
        case .muted, .border, .furniture: Look(.standard, .dim)
        case .strong, .title, .key, .wall: Look(.standard, .bold)
        case .found: Look(.indexed(5), [.bold, .underline])
        case .header, .input: Look(.standard, .underline)
        case .activeTab, .banner: Look(.standard, [.reverse, .bold])
        case .accent: Look(.indexed(5))
        case .good, .door: Look(.indexed(2))
        case .warning: Look(.indexed(5), .bold)
        case .bad: Look(.indexed(1), .bold)
        case .info, .stand: Look(.indexed(6))
        case .focusedBorder: Look(.indexed(6), .bold)
        }
    }
}

extension Look {
    /// A look without a background of its own.
    init(_ foreground: Colour, _ attributes: Attributes) { self.init(foreground, on: .standard, attributes) }
}
