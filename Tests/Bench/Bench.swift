/// Measures what the budgets of the roadmap are about and prints it: figures, no verdicts. `make bench` runs it.
/// `Bench layout search` measures these two alone.
@main
struct Bench {
    static func main() throws {
        let asked = CommandLine.arguments.dropFirst()
        print(Roadmap.summary)
        print("Milliseconds. Warm: the same again and again.")
        print("Cold: once, on a state just made, with nothing of it in the processor's caches.\n")
        print(Measurement.heading)
        let parts = [
            ("planning", PlanningBench.all), ("dashboard", DashboardBench.all), ("assignment", AssignmentBench.all),
            ("layout", LayoutBench.all), ("search", SearchBench.all), ("proposing", ProposingBench.all),
        ]
        // Each is printed as soon as it is there: all of them take a minute.
        for (name, part) in parts where asked.isEmpty || asked.contains(name) {
            for measure in part { print(try measure().line) }
        }
    }
}
