#include "CBidi.h"

#include <CLazyLibrary.h>
#include <fribidi/fribidi.h>
#include <pthread.h>
#include <stdlib.h>

// Only texts with letters that run from right to left need the library, so it is not linked.
static struct {
  __typeof__(fribidi_get_bidi_types) *types;
  __typeof__(fribidi_get_bracket_types) *brackets;
  __typeof__(fribidi_get_par_embedding_levels_ex) *levels;
  __typeof__(fribidi_get_mirror_char) *mirror;
} library;

static bool is_loaded;
static pthread_once_t once = PTHREAD_ONCE_INIT;

static void load(void) {
  const LazyFunction functions[] = {
      {"fribidi_get_bidi_types", &library.types},
      {"fribidi_get_bracket_types", &library.brackets},
      {"fribidi_get_par_embedding_levels_ex", &library.levels},
      {"fribidi_get_mirror_char", &library.mirror},
      {NULL, NULL},
  };
  is_loaded = lede_load_library("libfribidi.so.0", functions);
}

bool lede_bidi_levels(const uint32_t *scalars, int32_t length, int8_t *levels,
                      bool *right_to_left) {
  pthread_once(&once, load);
  if (!is_loaded || length <= 0) return false;
  FriBidiCharType *types = calloc((size_t)length, sizeof *types);
  FriBidiBracketType *brackets = calloc((size_t)length, sizeof *brackets);
  FriBidiParType direction = FRIBIDI_PAR_ON;
  bool is_found = false;
  if (types && brackets) {
    library.types(scalars, length, types);
    library.brackets(scalars, length, types, brackets);
    is_found = library.levels(types, brackets, length, &direction, (FriBidiLevel *)levels) > 0;
  }
  free(types);
  free(brackets);
  *right_to_left = FRIBIDI_IS_RTL(direction);
  return is_found;
}

uint32_t lede_bidi_mirror(uint32_t scalar) {
  pthread_once(&once, load);
  FriBidiChar mirrored = scalar;
  if (is_loaded) library.mirror(scalar, &mirrored);
  return mirrored;
}
