#ifndef CXLSXWRITER_SHIM_H
#define CXLSXWRITER_SHIM_H
#include <sys/syscall.h>
#include <unistd.h>
#include <xlsxwriter.h>

// The library writes to a named file only. A file in memory has a name under /proc while it is open.
static inline int cxlsxwriter_memory_file(void) {
  return (int)syscall(SYS_memfd_create, "workbook", 1u /* MFD_CLOEXEC */);
}
#endif
