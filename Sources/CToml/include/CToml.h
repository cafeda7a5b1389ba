#ifndef LEDE_CTOML_H
#define LEDE_CTOML_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/// One value of a TOML document: a string, a number or a truth value, told by `kind`.
typedef struct {
  /// The keys that lead to the value, from the outermost, without their dots and quotes.
  const char *const *keys;
  size_t keyCount;
  /// The line that the value stands on, from 1.
  uint32_t line;
  /// 's' for a string, 'i' for an integer, 'b' for a truth value, 'e' for an empty array, '?' for
  /// anything else.
  char kind;
  /// A string's bytes, with their number; valid during the call only.
  const char *string;
  size_t stringLength;
  int64_t integer;
  bool boolean;
} LedeTomlValue;

/// Reads a TOML document with toml++ and calls `visit` for each value; the elements of an array come
/// one after the other under the array's keys. Returns 0, or else the line of the first mistake.
uint32_t lede_toml_read(
    const char *text, size_t length, void *context,
    void (*visit)(void *context, const LedeTomlValue *value));

#endif
