#include "bare.h"
#include <libxml/xmlreader.h>

long bare_read(const char *path) {
  xmlTextReaderPtr reader = xmlReaderForFile(path, NULL, XML_PARSE_NONET);
  if (reader == NULL) return -1;
  long nodes = 0;
  int more;
  while ((more = xmlTextReaderRead(reader)) == 1) nodes++;
  xmlFreeTextReader(reader);
  return more == 0 ? nodes : -1;
}
