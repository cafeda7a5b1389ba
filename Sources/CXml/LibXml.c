#include "LibXml.h"

#include <CLazyLibrary.h>
#include <pthread.h>

// The library that belongs to the headers: its structures changed with the name.
#if LIBXML_VERSION >= 21400
#define LIBRARY_NAME "libxml2.so.16"
#else
#define LIBRARY_NAME "libxml2.so.2"
#endif

static LibXml library;
static bool isLoaded;
static pthread_once_t once = PTHREAD_ONCE_INIT;

static void load(void) {
  const LazyFunction functions[] = {
      {"xmlInitParser", &library.initParser},
      {"htmlCreateMemoryParserCtxt", &library.createHTML},
      {"htmlCtxtUseOptions", &library.useHTMLOptions},
      {"htmlParseDocument", &library.parseHTML},
      {"htmlFreeParserCtxt", &library.freeHTML},
      {"htmlEntityLookup", &library.lookUpEntity},
      {"xmlCreateMemoryParserCtxt", &library.createXML},
      {"xmlCtxtUseOptions", &library.useXMLOptions},
      {"xmlParseDocument", &library.parseXML},
      {"xmlFreeParserCtxt", &library.freeXML},
      {"xmlFreeDoc", &library.freeDocument},
      {"xmlSwitchEncoding", &library.switchEncoding},
      {"xmlStopParser", &library.stop},
      {NULL, NULL},
  };
  isLoaded = lede_load_library(LIBRARY_NAME, functions);
  if (isLoaded) library.initParser();
}

const LibXml *lede_libxml(void) {
  pthread_once(&once, load);
  return isLoaded ? &library : NULL;
}
