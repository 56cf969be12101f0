/// Measures what the budgets of the roadmap are about and prints it: figures, no verdicts. `make bench` runs it.
@main
struct Bench {
    static func main() throws {
        print(Roadmap.summary)
        print("Milliseconds. Warm: the same again and again.")
        print("Cold: once, on a state just made, with nothing of it in the processor's caches.\n")
        print(Measurement.heading)
        // Each is printed as soon as it is there: all of them take a minute.
        let parts = [
            PlanningBench.all, DashboardBench.all, AssignmentBench.all, LayoutBench.all, SearchBench.all,
            ProposingBench.all,
        ]
        for measure in parts.joined() { print(try measure().line) }
    }
}
