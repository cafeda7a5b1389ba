#include "CLazyLibrary.h"

#include <dlfcn.h>
#include <stddef.h>

bool lede_load_library(const char *name, const LazyFunction *functions) {
  void *library = dlopen(name, RTLD_NOW | RTLD_LOCAL);
  if (library == NULL) return false;
  for (const LazyFunction *function = functions; function->name != NULL; function++) {
    void *found = dlsym(library, function->name);
    if (found == NULL) return false;
    *(void **)function->address = found;
  }
  return true;
}
