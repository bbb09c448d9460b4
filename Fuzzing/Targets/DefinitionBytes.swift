import Foundation
import Probes

private let probe: DefinitionProbe = {
  let project = ProcessInfo.processInfo.environment["BREDDE_PROJECT"] ?? "."
  do { return try DefinitionProbe(project: project) } catch { fatalError("\(error)") }
}()

@_cdecl("LLVMFuzzerTestOneInput")
public func tryOut(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  probe.tryOut(Array(UnsafeBufferPointer(start: start, count: count)))
  return 0
}
