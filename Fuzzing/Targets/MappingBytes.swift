import Probes

@_cdecl("LLVMFuzzerTestOneInput")
public func tryOut(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  MappingProbe().tryOut(Array(UnsafeBufferPointer(start: start, count: count)))
  return 0
}
