#ifndef LEDE_CXML_H
#define LEDE_CXML_H

#include <stdbool.h>
#include <stddef.h>

/// Reads HTML and XML with libxml2, which is loaded when it is first needed: reading plain text
/// does not pay for it. Nothing outside the given bytes is ever opened, no entity that a document
/// declares is expanded, and reading ends at a deadline.

/// An attribute; its strings are valid during the call only.
typedef struct {
  /// The name without its prefix.
  const char *name;
  /// The address of its name space, NULL where it has none.
  const char *space;
  const char *value;
  size_t valueLength;
} LedeXmlAttribute;

/// Who is told what a document holds, in its order. `opened` and `text` return false to stop.
typedef struct {
  void *context;
  bool (*opened)(
      void *context, const char *name, const char *space, const LedeXmlAttribute *attributes,
      size_t attributeCount);
  void (*closed)(void *context);
  bool (*text)(void *context, const char *text, size_t length);
} LedeXmlVisitor;

/// How reading ended.
typedef enum {
  LEDE_XML_READ,
  /// libxml2 is not installed.
  LEDE_XML_NO_LIBRARY,
  LEDE_XML_NO_MEMORY,
  /// The visitor stopped it.
  LEDE_XML_STOPPED,
  /// The text refers to an entity that the document itself declares.
  LEDE_XML_DECLARED_ENTITY,
  /// The deadline passed.
  LEDE_XML_TIMED_OUT,
} LedeXmlStatus;

typedef struct {
  LedeXmlStatus status;
  /// Whether nothing was wrong with the document; always true for HTML.
  bool isWellFormed;
  /// The line of the first mistake, from 1; 0 where there is none.
  int errorLine;
} LedeXmlResult;

/// Reads UTF-8 as HTML, mending what is wrong with it; at most `seconds` long.
LedeXmlResult lede_html_read(
    const char *bytes, size_t length, double seconds, const LedeXmlVisitor *visitor);

/// Reads UTF-8 as XML, as far as it can be read; at most `seconds` long.
LedeXmlResult lede_xml_read(
    const char *bytes, size_t length, double seconds, const LedeXmlVisitor *visitor);

#endif
