#include "LibXml.h"

#include <dlfcn.h>
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

static bool find(void *handle, const char *name, void *function) {
  void *found = dlsym(handle, name);
  *(void **)function = found;
  return found != NULL;
}

static void load(void) {
  void *handle = dlopen(LIBRARY_NAME, RTLD_NOW | RTLD_LOCAL);
  if (handle == NULL) return;
  isLoaded = find(handle, "xmlInitParser", &library.initParser) &&
             find(handle, "htmlCreateMemoryParserCtxt", &library.createHTML) &&
             find(handle, "htmlCtxtUseOptions", &library.useHTMLOptions) &&
             find(handle, "htmlParseDocument", &library.parseHTML) &&
             find(handle, "htmlFreeParserCtxt", &library.freeHTML) &&
             find(handle, "htmlEntityLookup", &library.lookUpEntity) &&
             find(handle, "xmlCreateMemoryParserCtxt", &library.createXML) &&
             find(handle, "xmlCtxtUseOptions", &library.useXMLOptions) &&
             find(handle, "xmlParseDocument", &library.parseXML) &&
             find(handle, "xmlFreeParserCtxt", &library.freeXML) &&
             find(handle, "xmlFreeDoc", &library.freeDocument) &&
             find(handle, "xmlSwitchEncoding", &library.switchEncoding) &&
             find(handle, "xmlStopParser", &library.stop);
  if (isLoaded) library.initParser();
}

const LibXml *lede_libxml(void) {
  pthread_once(&once, load);
  return isLoaded ? &library : NULL;
}
