import Dispatch
import Foundation
import GraphCore

// measure-graphs <measures, split by commas> <rounds> <threads, 0 for all> <edge list>...
// Prints a line a measure: its name, the least seconds that it took on all the lists, and what the results come to. "load" is reading the
// lists from their files. With PROCESSOR_TIME in the environment it is the processor time of all threads.

let arguments = CommandLine.arguments.dropFirst()
guard arguments.count > 3, let rounds = Int(arguments[2]), let threads = Int(arguments[3]) else {
  FileHandle.standardError.write(Data("usage: measure-graphs <measure,...> <rounds> <threads> <edge list>...\n".utf8))
  exit(2)
}
let wanted = arguments[1].split(separator: ",").map(String.init)

/// The graph of the list in a file, which is read in pieces.
func graph(of list: String) throws -> Graph {
  let file = try FileHandle(forReadingFrom: URL(filePath: list))
  return try LabelledGraph(directed: false, policy: .simple) {
    [UInt8](unsafeUninitializedCapacity: 1 << 17) { $1 = max(0, read(file.fileDescriptor, $0.baseAddress, $0.count)) }
  }.graph
}

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
    graphs = try arguments.dropFirst(3).map(graph)
    return Double(graphs.reduce(0) { $0 + $1.edgeCount })
  }
  for measure in Measured.all where wanted.contains(measure.name) {
    try report(measure.name) { try graphs.reduce(0) { $0 + (try measure.take($1)) } }
  }
}
