import CNcurses
import TerminalCanvas

/// The one place where meanings become attributes and colours.
///
/// Background and foreground stay the terminal's own. Yellow, white and the bright colours are never used: they vanish
/// on a light background, as blue does on a dark one.
struct Theme {
    private let looks: [Look]

    /// Attributes and the number of a colour pair.
    struct Look {
        var attributes: attr_t = nt_normal
        var pair: Int16 = 0
    }

    /// Prepares the colours on the terminal that was just opened.
    init(monochrome: Bool, contrast: Bool) {
        let coloured = !monochrome && has_colors() && start_color() == OK && use_default_colors() == OK
        if coloured {
            for colour in Int16(COLOR_RED)...Int16(COLOR_CYAN) { init_pair(colour, colour, -1) }
        }
        looks = Style.Role.allCases.map { role in
            var look = Self.look(of: role)
            if !coloured { look.pair = 0 }
            if contrast || !coloured { look.attributes &= ~nt_dim }
            if contrast && look.pair != 0 { look.attributes |= nt_bold }
            return look
        }
    }

    /// How the style looks. What is selected is reversed; what is reversed already is underlined too.
    func look(of style: Style) -> Look {
        var look = looks[Int(style.role.rawValue)]
        guard style.isSelected else { return look }
        look.attributes |= look.attributes & nt_reverse == 0 ? nt_reverse : nt_underline
        look.attributes &= ~nt_dim
        return look
    }

    private static func look(of role: Style.Role) -> Look {
        switch role {
        case .plain, .tab, .footer: Look()
        case .muted, .border, .furniture: Look(attributes: nt_dim)
        case .strong, .title, .key, .wall: Look(attributes: nt_bold)
        case .header, .input: Look(attributes: nt_underline)
        case .activeTab, .banner: Look(attributes: nt_reverse | nt_bold)
        case .accent: Look(pair: Int16(COLOR_MAGENTA))
        case .good, .door: Look(pair: Int16(COLOR_GREEN))
        case .warning: Look(attributes: nt_bold, pair: Int16(COLOR_MAGENTA))
        case .bad: Look(attributes: nt_bold, pair: Int16(COLOR_RED))
        case .info, .stand: Look(pair: Int16(COLOR_CYAN))
        case .focusedBorder: Look(attributes: nt_bold, pair: Int16(COLOR_CYAN))
        }
    }
}
