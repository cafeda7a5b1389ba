#ifndef LEDE_LAZY_LIBRARY_H
#define LEDE_LAZY_LIBRARY_H

#include <stdbool.h>

/// A function of a shared library: its name, and where its address goes.
typedef struct {
  const char *name;
  void *address;
} LazyFunction;

/// Loads a shared library that is not linked, so that a start without it does not pay for it, and
/// finds some of its functions; the list ends with a name that is NULL.
///
/// Returns false where the library or one of the functions is missing.
bool lede_load_library(const char *name, const LazyFunction *functions);

#endif
