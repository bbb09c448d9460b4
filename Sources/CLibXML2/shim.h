#ifndef CLIBXML2_SHIM_H
#define CLIBXML2_SHIM_H
// libxml2's headers pull in ICU's, which clash with Foundation's own ICU module. The switch is set in
// xmlversion.h: include that first, unset the switch, then include the rest.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/xmlreader.h>
#include <libxml/xmlschemas.h>
#include <libxml/xmlschemastypes.h>
#include <libxml/xmlwriter.h>
#include <libxml/HTMLparser.h>

// xmlFree is a mutable global function pointer, which Swift 6 refuses ("not concurrency-safe").
static inline void clibxml2_free(void *memory) { xmlFree(memory); }
#endif
