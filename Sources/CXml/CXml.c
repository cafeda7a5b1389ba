#include "CXml.h"

#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "LibXml.h"

/// What the callbacks of libxml2 work with.
typedef struct {
  const LibXml *library;
  const LedeXmlVisitor *visitor;
  xmlParserCtxtPtr parser;
  LedeXmlResult result;
  double deadline;
  unsigned eventCount;
  LedeXmlAttribute *attributes;
  size_t attributeRoom;
  bool declaresEntities;
  /// The entity that was asked for last, and its text.
  xmlEntity entity;
  char entityText[8];
} Reader;

static double now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return (double)time.tv_sec + (double)time.tv_nsec / 1e9;
}

static void stop(Reader *reader, LedeXmlStatus status) {
  if (reader->result.status == LEDE_XML_READ) reader->result.status = status;
  reader->library->stop(reader->parser);
}

/// Whether reading goes on.
static bool goesOn(Reader *reader) {
  if (reader->result.status != LEDE_XML_READ) return false;
  if (++reader->eventCount % 256 == 0 && now() > reader->deadline) {
    stop(reader, LEDE_XML_TIMED_OUT);
    return false;
  }
  return true;
}

static bool reserve(Reader *reader, size_t count) {
  if (count <= reader->attributeRoom) return true;
  LedeXmlAttribute *larger = realloc(reader->attributes, count * sizeof *larger);
  if (larger == NULL) {
    stop(reader, LEDE_XML_NO_MEMORY);
    return false;
  }
  reader->attributes = larger;
  reader->attributeRoom = count;
  return true;
}

static void tellOpened(Reader *reader, const xmlChar *name, const xmlChar *space, size_t count) {
  const LedeXmlVisitor *visitor = reader->visitor;
  if (!visitor->opened(
          visitor->context, (const char *)name, (const char *)space, reader->attributes, count)) {
    stop(reader, LEDE_XML_STOPPED);
  }
}

static void openedHTML(void *context, const xmlChar *name, const xmlChar **pairs) {
  Reader *reader = context;
  if (!goesOn(reader)) return;
  size_t count = 0;
  while (pairs != NULL && pairs[2 * count] != NULL) count++;
  if (!reserve(reader, count)) return;
  for (size_t index = 0; index < count; index++) {
    const char *value = (const char *)pairs[2 * index + 1];
    if (value == NULL) value = "";
    reader->attributes[index] =
        (LedeXmlAttribute){(const char *)pairs[2 * index], NULL, value, strlen(value)};
  }
  tellOpened(reader, name, NULL, count);
}

static void openedXML(
    void *context, const xmlChar *name, const xmlChar *prefix, const xmlChar *space,
    int spaceCount, const xmlChar **spaces, int attributeCount, int defaultedCount,
    const xmlChar **attributes) {
  (void)prefix, (void)spaceCount, (void)spaces, (void)defaultedCount;
  Reader *reader = context;
  if (!goesOn(reader)) return;
  size_t count = attributeCount < 0 ? 0 : (size_t)attributeCount;
  if (!reserve(reader, count)) return;
  for (size_t index = 0; index < count; index++) {
    // Name, prefix, name space, first byte of the value, end of the value.
    const xmlChar **parts = attributes + 5 * index;
    reader->attributes[index] = (LedeXmlAttribute){
        (const char *)parts[0], (const char *)parts[2], (const char *)parts[3],
        (size_t)(parts[4] - parts[3])};
  }
  tellOpened(reader, name, space, count);
}

static void closedHTML(void *context, const xmlChar *name) {
  (void)name;
  Reader *reader = context;
  if (goesOn(reader)) reader->visitor->closed(reader->visitor->context);
}

static void closedXML(
    void *context, const xmlChar *name, const xmlChar *prefix, const xmlChar *space) {
  (void)prefix, (void)space;
  closedHTML(context, name);
}

static void text(void *context, const xmlChar *bytes, int length) {
  Reader *reader = context;
  if (length <= 0 || !goesOn(reader)) return;
  if (!reader->visitor->text(
          reader->visitor->context, (const char *)bytes, (size_t)length)) {
    stop(reader, LEDE_XML_STOPPED);
  }
}

static void declaredEntity(
    void *context, const xmlChar *name, int type, const xmlChar *publicID,
    const xmlChar *systemID, xmlChar *content) {
  (void)name, (void)type, (void)publicID, (void)systemID, (void)content;
  ((Reader *)context)->declaresEntities = true;
}

static size_t encode(unsigned scalar, char *bytes) {
  if (scalar < 0x80) {
    bytes[0] = (char)scalar;
    return 1;
  }
  if (scalar < 0x800) {
    bytes[0] = (char)(0xC0 | scalar >> 6);
    bytes[1] = (char)(0x80 | (scalar & 0x3F));
    return 2;
  }
  bytes[0] = (char)(0xE0 | scalar >> 12);
  bytes[1] = (char)(0x80 | (scalar >> 6 & 0x3F));
  bytes[2] = (char)(0x80 | (scalar & 0x3F));
  return 3;
}

/// The entities of HTML stand in feeds without being declared; nothing else is ever expanded.
static xmlEntityPtr findEntity(void *context, const xmlChar *name) {
  Reader *reader = context;
  if (!goesOn(reader)) return NULL;
  const htmlEntityDesc *known = reader->library->lookUpEntity(name);
  if (known == NULL) {
    if (reader->declaresEntities) stop(reader, LEDE_XML_DECLARED_ENTITY);
    return NULL;
  }
  size_t length = encode(known->value, reader->entityText);
  reader->entityText[length] = 0;
  memset(&reader->entity, 0, sizeof reader->entity);
  reader->entity.type = XML_ENTITY_DECL;
  reader->entity.etype = XML_INTERNAL_PREDEFINED_ENTITY;
  reader->entity.name = name;
  reader->entity.content = (xmlChar *)reader->entityText;
  reader->entity.orig = reader->entity.content;
  reader->entity.length = (int)length;
  return &reader->entity;
}

#if LIBXML_VERSION >= 21200
static void failed(void *context, const xmlError *error) {
#else
static void failed(void *context, xmlErrorPtr error) {
#endif
  Reader *reader = context;
  if (error == NULL || !goesOn(reader)) return;
  // Being stopped is reported as a mistake of the document.
  if (reader->result.errorLine == 0 && error->level >= XML_ERR_ERROR) {
    reader->result.errorLine = error->line > 0 ? error->line : 1;
  }
}

static xmlSAXHandler handler(bool isHTML) {
  xmlSAXHandler sax;
  memset(&sax, 0, sizeof sax);
  sax.initialized = XML_SAX2_MAGIC;
  sax.characters = text;
  sax.cdataBlock = text;
  sax.ignorableWhitespace = text;
  sax.serror = failed;
  if (isHTML) {
    sax.startElement = openedHTML;
    sax.endElement = closedHTML;
  } else {
    sax.startElementNs = openedXML;
    sax.endElementNs = closedXML;
    sax.getEntity = findEntity;
    sax.entityDecl = declaredEntity;
  }
  return sax;
}

static void parse(Reader *reader, bool isHTML) {
  const LibXml *library = reader->library;
  xmlParserCtxtPtr parser = reader->parser;
  if (isHTML) {
    library->useHTMLOptions(
        parser, HTML_PARSE_RECOVER | HTML_PARSE_NONET | HTML_PARSE_NOIMPLIED |
                    HTML_PARSE_IGNORE_ENC);
  } else {
    // NOENT resolves "&amp;" in attributes; entities of a document are unknown to findEntity.
    library->useXMLOptions(
        parser, XML_PARSE_RECOVER | XML_PARSE_NONET | XML_PARSE_NOENT | XML_PARSE_IGNORE_ENC);
  }
  // After the options, which set handlers of their own.
  *parser->sax = handler(isHTML);
  parser->userData = reader;
  library->switchEncoding(parser, XML_CHAR_ENCODING_UTF8);
  if (isHTML) {
    library->parseHTML(parser);
  } else {
    library->parseXML(parser);
    reader->result.isWellFormed = parser->wellFormed != 0;
  }
}

static LedeXmlResult readMarkup(
    const char *bytes, size_t length, double seconds, const LedeXmlVisitor *visitor,
    bool isHTML) {
  Reader reader;
  memset(&reader, 0, sizeof reader);
  reader.result.isWellFormed = true;
  reader.library = lede_libxml();
  if (reader.library == NULL) {
    reader.result.status = LEDE_XML_NO_LIBRARY;
    return reader.result;
  }
  if (length == 0) return reader.result;
  reader.visitor = visitor;
  reader.deadline = now() + seconds;
  reader.parser = length > INT_MAX ? NULL
                  : isHTML         ? reader.library->createHTML(bytes, (int)length)
                                   : reader.library->createXML(bytes, (int)length);
  if (reader.parser == NULL) {
    reader.result.status = LEDE_XML_NO_MEMORY;
    return reader.result;
  }
  parse(&reader, isHTML);
  if (reader.parser->myDoc != NULL) {
    reader.library->freeDocument(reader.parser->myDoc);
    reader.parser->myDoc = NULL;
  }
  if (isHTML) {
    reader.library->freeHTML(reader.parser);
  } else {
    reader.library->freeXML(reader.parser);
  }
  free(reader.attributes);
  return reader.result;
}

LedeXmlResult lede_html_read(
    const char *bytes, size_t length, double seconds, const LedeXmlVisitor *visitor) {
  return readMarkup(bytes, length, seconds, visitor, true);
}

LedeXmlResult lede_xml_read(
    const char *bytes, size_t length, double seconds, const LedeXmlVisitor *visitor) {
  return readMarkup(bytes, length, seconds, visitor, false);
}
