#ifndef LEDE_CARCHIVE_H
#define LEDE_CARCHIVE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/// Reads ZIP archives that are in memory with libarchive, which is loaded when it is first needed.
/// Nothing is ever written.

/// Who is told what an archive holds, in its order. Each returns false to stop.
typedef struct {
  void *context;
  /// An entry begins; `size` is what it says of itself, -1 where it does not. `*wanted` says
  /// whether its bytes are to be expanded.
  bool (*entry)(void *context, const char *name, int64_t size, bool isEncrypted, bool *wanted);
  /// Bytes of the entry.
  bool (*bytes)(void *context, const void *bytes, size_t count);
} LedeArchiveVisitor;

/// How reading ended.
typedef enum {
  LEDE_ARCHIVE_READ,
  /// libarchive is not installed.
  LEDE_ARCHIVE_NO_LIBRARY,
  /// The visitor stopped it.
  LEDE_ARCHIVE_STOPPED,
  /// The archive is damaged; what stands before the damage was told.
  LEDE_ARCHIVE_DAMAGED,
} LedeArchiveStatus;

LedeArchiveStatus lede_zip_read(
    const void *bytes, size_t length, const LedeArchiveVisitor *visitor);

#endif
