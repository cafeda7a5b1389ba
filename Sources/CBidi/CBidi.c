#include "CBidi.h"

#include <dlfcn.h>
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

static pthread_once_t loaded = PTHREAD_ONCE_INIT;

static void load(void) {
  void *file = dlopen("libfribidi.so.0", RTLD_NOW | RTLD_LOCAL);
  if (!file) return;
  library.types = (__typeof__(library.types))dlsym(file, "fribidi_get_bidi_types");
  library.brackets = (__typeof__(library.brackets))dlsym(file, "fribidi_get_bracket_types");
  library.levels =
      (__typeof__(library.levels))dlsym(file, "fribidi_get_par_embedding_levels_ex");
  library.mirror = (__typeof__(library.mirror))dlsym(file, "fribidi_get_mirror_char");
}

bool lede_bidi_levels(const uint32_t *scalars, int32_t length, int8_t *levels,
                      bool *right_to_left) {
  pthread_once(&loaded, load);
  if (!library.types || !library.brackets || !library.levels || length <= 0) return false;
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
  pthread_once(&loaded, load);
  FriBidiChar mirrored = scalar;
  if (library.mirror) library.mirror(scalar, &mirrored);
  return mirrored;
}
