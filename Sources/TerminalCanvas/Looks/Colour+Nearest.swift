extension Colour {
    /// The nearest colour that a terminal with so many colours has; `standard` where it has fewer than eight.
    public func reduced(to count: Int) -> Colour {
        switch self {
        case .standard: return .standard
        case .indexed(let number) where Int(number) < count && count >= 8: return self
        case .indexed(let number) where count >= 8: return .indexed(Self.nearest(Self.rgb(of: number), below: count))
        case .rgb(let red, let green, let blue) where count >= 8:
            return .indexed(Self.nearest((Int(red), Int(green), Int(blue)), below: count))
        default: return .standard
        }
    }

    /// What xterm shows for a number; the first sixteen are whatever their terminal makes of them, and this by default.
    static func rgb(of number: UInt8) -> (Int, Int, Int) {
        switch number {
        case 0..<16: return named[Int(number)]
        case 16..<232:
            let place = Int(number) - 16
            return (levels[place / 36], levels[place / 6 % 6], levels[place % 6])
        default:
            let grey = 8 + 10 * (Int(number) - 232)
            return (grey, grey, grey)
        }
    }

    /// Of 256, those with names are left out: what they look like is the user's choice, and no measure of nearness.
    private static func nearest(_ colour: (Int, Int, Int), below count: Int) -> UInt8 {
        if count < 16 {
            // A bright one is shown as the same one, less bright.
            return nearest(colour, below: 16) % 8
        }
        // A dark green is a green: black would say nothing, and vanish on a dark background.
        let channels = [colour.0, colour.1, colour.2]
        let hasHue = (channels.max() ?? 0) - (channels.min() ?? 0) > 48
        let candidates: ClosedRange<UInt8> = count >= 256 ? 16...255 : hasHue ? 1...15 : 0...15
        return candidates.min { distance(rgb(of: $0), colour) < distance(rgb(of: $1), colour) } ?? 0
    }

    private static func distance(_ a: (Int, Int, Int), _ b: (Int, Int, Int)) -> Int {
        let (red, green, blue) = (a.0 - b.0, a.1 - b.1, a.2 - b.2)
        return red * red + green * green + blue * blue
    }

    private static let levels = [0, 95, 135, 175, 215, 255]

    private static let named = [
        (0x00, 0x00, 0x00), (0xCD, 0x00, 0x00), (0x00, 0xCD, 0x00), (0xCD, 0xCD, 0x00), (0x00, 0x00, 0xEE),
        (0xCD, 0x00, 0xCD), (0x00, 0xCD, 0xCD), (0xE5, 0xE5, 0xE5), (0x7F, 0x7F, 0x7F), (0xFF, 0x00, 0x00),
        (0x00, 0xFF, 0x00), (0xFF, 0xFF, 0x00), (0x5C, 0x5C, 0xFF), (0xFF, 0x00, 0xFF), (0x00, 0xFF, 0xFF),
        (0xFF, 0xFF, 0xFF),
    ]
}
