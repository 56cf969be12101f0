/// Measures what the budgets of the roadmap are about and prints it: figures, no verdicts. `make bench` runs it.
@main
struct Bench {
    static func main() throws {
        print("A roadmap of 10,000 actions, 20,000 links and 30,000 contributions; milliseconds.")
        print("Warm: the same again and again. Cold: once, on a state just made, with nothing of it in the caches.\n")
        print(Measurement.heading)
        // Each is printed as soon as it is there: all of them take a minute.
        for measure in PlanningBench.all + DashboardBench.all { print(try measure().line) }
    }
}
