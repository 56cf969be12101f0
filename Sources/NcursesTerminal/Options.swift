import TerminalCanvas

extension NcursesTerminal {
    /// How the terminal is to be used.
    public struct Options: Sendable {
        /// How frames are shown.
        public var appearance: Appearance
        /// Descriptors that make `nextEvent` answer `wake` when they can be read; the caller reads them.
        public var wakeDescriptors: [Int32]

        /// Makes options; without arguments, for an ordinary terminal.
        public init(appearance: Appearance = Appearance(), wakeDescriptors: [Int32] = []) {
            self.appearance = appearance
            self.wakeDescriptors = wakeDescriptors
        }
    }
}
