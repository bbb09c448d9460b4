#ifndef CCBC_SHIM_H
#define CCBC_SHIM_H
// The headers lie in /usr/include/coin; pkg-config's -I makes both spellings work.
#include <Cbc_C_Interface.h>
#endif
