import Foundation
import SimulationKit
import Testing

@testable import simulate

/// Swarms over processes that really run, and really die.
@Suite struct SwarmRunTests {
  /// A worker as a script: it does `special` when a seed comes, and otherwise reports that all is well.
  private func script(
    _ special: String, in directory: TemporaryDirectory, beginning: String = "",
    patience: Double = 60
  ) throws -> WorkerProgram {
    let text = """
      \(beginning)
      while read -r line; do
        for seed in $(echo "$line" | sed 's/.*\\[\\(.*\\)\\].*/\\1/; s/,/ /g'); do
          echo "{\\"starting\\":$seed}"
          again=0; test -e "\(directory.path)/ran-$seed" && again=1
          : > "\(directory.path)/ran-$seed"
          \(special)
          echo '\(Reports.template)' | sed "s/SEED/$seed/g"
        done
      done
      """
    let path = try directory.write("worker.sh", Data(text.utf8))
    return WorkerProgram(
      executable: "/bin/sh", arguments: [path], directory: directory.path,
      patienceSeconds: patience)
  }

  private func run(
    _ seeds: String, jobs: Int = 2, stops: Bool = false, _ program: WorkerProgram
  ) async throws -> SwarmSummary {
    let blank = SwarmSummary(
      range: try SeedRange(parsing: seeds), level: nil, stopsAtFailure: stops)
    return try await SwarmRun(blank, jobs: jobs, program: program).run().summary
  }

  @Test func aProcessThatDiesCostsItsSeedOnly() async throws {
    var summaries: [SwarmSummary] = []
    for jobs in [1, 2, 5] {
      let directory = try TemporaryDirectory()
      let dying = """
        case $seed in 5|6) echo "x.swift:1: Fatal error: no milk" >&2; kill -SEGV $$;; 20) exit 3;; esac
        """
      summaries.append(try await run("1..40", jobs: jobs, script(dying, in: directory)))
    }
    let summary = summaries[0]
    #expect(summary.runs == 40 && summary.crashes == 3 && summary.repeated == 1)
    #expect(summary.failures.map(\.seed) == [5, 6, 20])
    #expect(summary.failures[0].message.contains("signal 11: x.swift:1: Fatal error: no milk"))
    #expect(summary.failures[2].message.contains("exit code 3"))
    #expect(summary.ending == .crashed)
    #expect(summaries.allSatisfy { $0 == summary })
  }

  @Test func aSeedThatHangsIsEndedAndTheRestGoesOn() async throws {
    let directory = try TemporaryDirectory()
    let hanging = "test $seed = 3 && exec sleep 600"
    let summary = try await run("1..9", script(hanging, in: directory, patience: 2))
    #expect(summary.failures.map(\.seed) == [3])
    #expect(summary.failures.first?.message.contains("hangs") == true)
    #expect(summary.runs == 9)
  }

  @Test func aSecondRunInAnotherProcessIsCompared() async throws {
    for jobs in [1, 2] {
      let directory = try TemporaryDirectory()
      let wavering = """
        test $again = 1 && { echo '\(Reports.template)' |
          sed "s/\\"traceHash\\":SEED/\\"traceHash\\":77/; s/SEED/$seed/g"; continue; }
        """
      let summary = try await run("1..120", jobs: jobs, script(wavering, in: directory))
      #expect(summary.failures.map(\.seed) == [1, 101])
      #expect(summary.failures.allSatisfy { $0.id == "R1" })
      #expect(summary.repeated == 2 && summary.ending == .notDeterministic)
    }
  }

  @Test func untilTheFirstFailureMeansTheFirstSeedWhoeverIsFaster() async throws {
    for jobs in [1, 2, 4] {
      let directory = try TemporaryDirectory()
      // The lower of the two seeds that die takes longer to do so.
      let dying = "case $seed in 20) exit 3;; 6) sleep 0.5; exit 3;; esac"
      let summary = try await run("1..400", jobs: jobs, stops: true, script(dying, in: directory))
      #expect(summary.failures.map(\.seed) == [6])
      #expect(summary.runs == 6 && summary.seedsNeeded == 6 && summary.repeated == 0)
      #expect(try begun(in: directory) < 300)
    }
  }

  /// How many seeds a script has begun with.
  private func begun(in directory: TemporaryDirectory) throws -> Int {
    try FileManager.default.contentsOfDirectory(atPath: directory.path)
      .count { $0.hasPrefix("ran-") }
  }

  @Test func whatIsNoReportCostsItsSeedOnly() async throws {
    let directory = try TemporaryDirectory()
    let babbling = "test $seed = 4 && echo hello"
    let summary = try await run("1..9", script(babbling, in: directory))
    #expect(summary.failures.map(\.seed) == [4])
    #expect(summary.failures.first?.message.contains("no report: hello") == true)
  }

  @Test func aProcessThatEndsBetweenTwoSeedsCostsNone() async throws {
    let directory = try TemporaryDirectory()
    let leaving = "test $seed = 3 && { echo '\(Reports.template)' | sed 's/SEED/3/g'; exit 0; }"
    let summary = try await run("1..90", jobs: 1, script(leaving, in: directory))
    #expect(summary.runs == 90 && summary.ending == .held)
  }

  @Test func aWorkerThatCannotWorkAtAllIsTroubleAroundUs() async throws {
    let directory = try TemporaryDirectory()
    for executable in ["/bin/false", directory.path + "/none"] {
      let program = WorkerProgram(
        executable: executable, arguments: [], directory: directory.path)
      await #expect(throws: EnvironmentTrouble.self) { try await run("1..9", program) }
    }
  }

  @Test func troubleOfOneProcessEndsTheWorkOfAll() async throws {
    let directory = try TemporaryDirectory()
    let program = try script(
      "sleep 0.01", in: directory,
      beginning: "mkdir '\(directory.path)/first' 2>&- && exit 1")
    await #expect(throws: EnvironmentTrouble.self) { try await run("1..800", program) }
    #expect(try begun(in: directory) < 400)
  }

  @Test func ourOwnWorkerTrapsAndTheSwarmGoesOn() async throws {
    let directory = try TemporaryDirectory()
    var program = try WorkerProgram.ourselves(in: directory.path)
    program.executable = try OwnProgram.path()
    program.arguments += ["--dying-at", "3"]
    let summary = try await run("1..5", program)
    #expect(summary.failures.map(\.seed).contains(3) && summary.crashes == 1)
    #expect(summary.runs == 5 && summary.repeated == 1)
    #expect(summary.failures.first { $0.seed == 3 }?.message.contains("seed 3 was to die") == true)
  }
}
