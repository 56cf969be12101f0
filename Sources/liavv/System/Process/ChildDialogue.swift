import LIAVVStore

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Gives a program its input and gathers what it says, until it ends or takes more than it may.
struct ChildDialogue {
    private var child: ChildProcess
    private var rest: ArraySlice<UInt8>
    private let limits: ChildLimits
    private let deadline: Int
    private var said: [[UInt8]] = [[], []]

    private static let errorLimit = 64 << 10
    /// Milliseconds after which a deadline and Ctrl-C are looked at again.
    private static let patience = 50

    /// Runs a program to its end.
    static func run(
        _ path: String, _ arguments: [String], input: [UInt8] = [], limits: ChildLimits = ChildLimits()
    ) throws(SystemFault) -> ChildRun {
        var dialogue = ChildDialogue(child: try ChildProcess(path, arguments), input: input, limits: limits)
        return dialogue.run()
    }

    private init(child: ChildProcess, input: [UInt8], limits: ChildLimits) {
        (self.child, rest, self.limits) = (child, input[...], limits)
        deadline = Self.now() + limits.milliseconds
    }

    private mutating func run() -> ChildRun {
        var stopped: ChildRun.End?
        while !child.isOver, stopped == nil {
            _ = exchange(waiting: Self.patience)
            stopped = reasonToStop
        }
        child.kill()
        while exchange(waiting: 0), said[0].count <= limits.output {}
        let end = child.waited()
        child.closeAll()
        let isFlood = said[0].count > limits.output
        return ChildRun(end: stopped ?? (isFlood ? .wroteTooMuch : end), output: said[0], errors: said[1])
    }

    private var reasonToStop: ChildRun.End? {
        if said[0].count > limits.output { return .wroteTooMuch }
        if Interruption.isAsked { return .interrupted }
        return Self.now() >= deadline ? .tookTooLong : nil
    }

    /// Moves what can be moved now; false when there is nothing to move.
    private mutating func exchange(waiting milliseconds: Int) -> Bool {
        if child.input >= 0, rest.isEmpty { closeInput() }
        var polled = child.outputs.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
        polled.append(pollfd(fd: child.input, events: Int16(POLLOUT), revents: 0))
        guard poll(&polled, nfds_t(polled.count), Int32(milliseconds)) > 0 else { return false }
        var moved = false
        for place in 0..<2 where polled[place].revents != 0 { moved = read(place) || moved }
        if polled[2].revents != 0 { give() }
        return moved
    }

    private mutating func read(_ place: Int) -> Bool {
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        let count = systemRead(child.outputs[place], &buffer)
        if count < 0, errno == EAGAIN || errno == EINTR { return false }
        guard count > 0 else {
            close(child.outputs[place])
            child.outputs[place] = -1
            return false
        }
        let room = place == 0 ? count : max(0, Self.errorLimit - said[1].count)
        said[place] += buffer[..<min(count, room)]
        return true
    }

    private mutating func give() {
        let count = rest.withUnsafeBytes { write(child.input, $0.baseAddress, $0.count) }
        if count < 0, errno == EAGAIN || errno == EINTR { return }
        // A program that wants no more input may still have something to say.
        guard count >= 0 else { return closeInput() }
        rest = rest.dropFirst(count)
    }

    private mutating func closeInput() {
        close(child.input)
        child.input = -1
    }

    private static func now() -> Int {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Int(time.tv_sec) * 1000 + Int(time.tv_nsec) / 1_000_000
    }
}

/// The C function, which the method of the same name hides.
private func systemRead(_ file: Int32, _ buffer: inout [UInt8]) -> Int { read(file, &buffer, buffer.count) }
