/// Colours that are dark enough on white.
enum LightTheme {
    static func look(of role: Style.Role) -> Look? {
        switch role {
        case .muted, .furniture: Look(.indexed(240))
        case .border: Look(.indexed(245))
        case .accent: Look(.indexed(90))
        case .found: Look(.indexed(90), [.bold, .underline])
        case .title, .key: Look(.indexed(18), .bold)
        case .good, .door: Look(.indexed(22))
        case .warning: Look(.indexed(94), .bold)
        case .bad: Look(.indexed(124), .bold)
        case .info, .stand: Look(.indexed(24))
        case .focusedBorder: Look(.indexed(24), .bold)
        default: nil
        }
    }
}

/// Colours that are light enough on black.
enum DarkTheme {
    static func look(of role: Style.Role) -> Look? {
        switch role {
        case .muted, .furniture: Look(.indexed(248))
        case .border: Look(.indexed(243))
        case .accent: Look(.indexed(183))
        case .found: Look(.indexed(183), [.bold, .underline])
        case .title, .key: Look(.indexed(159), .bold)
        case .good, .door: Look(.indexed(114))
        case .warning: Look(.indexed(221), .bold)
        case .bad: Look(.indexed(210), .bold)
        case .info, .stand: Look(.indexed(117))
        case .focusedBorder: Look(.indexed(117), .bold)
        default: nil
        }
    }
}
