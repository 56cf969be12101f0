import LIAVVModel

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The only place of the program that asks what time it is.
enum Clock {
    /// This moment.
    static func now() -> Instant {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        return Instant(milliseconds: Int(time.tv_sec) * 1000 + Int(time.tv_nsec) / 1_000_000)
    }

    /// The day that the calendar on the user's wall shows.
    static func today() -> Day {
        var seconds = time_t(now().milliseconds / 1000)
        var local = tm()
        guard localtime_r(&seconds, &local) != nil,
            let day = Day(year: Int(local.tm_year) + 1900, month: Int(local.tm_mon) + 1, day: Int(local.tm_mday))
        else { return now().day }
        return day
    }

    /// Milliseconds by which the clock on the wall is ahead of UTC, now or at another moment.
    static func offset(at moment: Instant = now()) -> Int {
        var seconds = time_t(moment.milliseconds / 1000)
        var local = tm()
        return localtime_r(&seconds, &local) == nil ? 0 : local.tm_gmtoff * 1000
    }

    /// This moment's time of day on another day, for those who say what day it is.
    static func now(on day: Day) -> Instant {
        let now = now()
        return Instant(milliseconds: now.milliseconds + (day - now.day) * 86_400_000)
    }
}
