#ifndef LEDE_LIBXML_H
#define LEDE_LIBXML_H

#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <stdbool.h>

/// The functions of libxml2 that are used.
typedef struct {
  __typeof__(&xmlInitParser) initParser;
  __typeof__(&htmlCreateMemoryParserCtxt) createHTML;
  __typeof__(&htmlCtxtUseOptions) useHTMLOptions;
  __typeof__(&htmlParseDocument) parseHTML;
  __typeof__(&htmlFreeParserCtxt) freeHTML;
  __typeof__(&htmlEntityLookup) lookUpEntity;
  __typeof__(&xmlCreateMemoryParserCtxt) createXML;
  __typeof__(&xmlCtxtUseOptions) useXMLOptions;
  __typeof__(&xmlParseDocument) parseXML;
  __typeof__(&xmlFreeParserCtxt) freeXML;
  __typeof__(&xmlFreeDoc) freeDocument;
  __typeof__(&xmlSwitchEncoding) switchEncoding;
  __typeof__(&xmlStopParser) stop;
} LibXml;

/// The functions, found at the first call; NULL where libxml2 is not installed.
const LibXml *lede_libxml(void);

#endif
