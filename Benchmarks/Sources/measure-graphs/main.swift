import Dispatch
import Foundation
import GraphCore

// measure-graphs <measures, split by commas> <rounds> <threads, 0 for all> <edge list>...
// Prints a line a measure: its name, the least seconds that it took on all the lists, and what the results come to. "load" is reading the
// lists, whose bytes are in memory by then. With PROCESSOR_TIME in the environment it is the processor time of all threads.

let arguments = CommandLine.arguments.dropFirst()
guard arguments.count > 3, let rounds = Int(arguments[2]), let threads = Int(arguments[3]) else {
  FileHandle.standardError.write(Data("usage: measure-graphs <measure,...> <rounds> <threads> <edge list>...\n".utf8))
  exit(2)
}
let wanted = arguments[1].split(separator: ",").map(String.init)
let lists = try arguments.dropFirst(3).map { [UInt8](try Data(contentsOf: URL(filePath: $0))) }

let isProcessorTime = ProcessInfo.processInfo.environment["PROCESSOR_TIME"] != nil

/// Seconds since some moment.
func now() -> Double {
  isProcessorTime ? Double(clock()) / Double(CLOCKS_PER_SEC) : Double(DispatchTime.now().uptimeNanoseconds) / 1e9
}

/// Runs once, and again for as many rounds as there are while it takes less than eight seconds.
func report(_ name: String, _ body: () throws -> Double) rethrows {
  var least = Double.infinity
  var value = 0.0
  for round in 0..<rounds where round == 0 || least < 8 {
    let start = now()
    value = try body()
    least = min(least, now() - start)
  }
  print("\(name)\t\(least)\t\(value)")
}

try Threads.$limit.withValue(threads > 0 ? threads : nil) {
  var graphs: [Graph] = []
  try report("load") {
    graphs = try lists.map { try LabelledGraph(edgeList: $0, directed: false, policy: .simple).graph }
    return Double(graphs.reduce(0) { $0 + $1.edgeCount })
  }
  for measure in Measured.all where wanted.contains(measure.name) {
    try report(measure.name) { try graphs.reduce(0) { $0 + (try measure.take($1)) } }
  }
}
