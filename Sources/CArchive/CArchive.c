#include "CArchive.h"

#include <CLazyLibrary.h>
#include <archive.h>
#include <archive_entry.h>
#include <pthread.h>

/// The functions of libarchive that are used.
static struct {
  __typeof__(&archive_read_new) create;
  __typeof__(&archive_read_support_format_zip) supportZip;
  __typeof__(&archive_read_open_memory) open;
  __typeof__(&archive_read_next_header) next;
  __typeof__(&archive_read_data) read;
  __typeof__(&archive_read_free) release;
  __typeof__(&archive_entry_pathname) name;
  __typeof__(&archive_entry_pathname_utf8) nameUTF8;
  __typeof__(&archive_entry_size) size;
  __typeof__(&archive_entry_size_is_set) isSizeSet;
  __typeof__(&archive_entry_is_encrypted) isEncrypted;
} library;

static bool isLoaded;
static pthread_once_t once = PTHREAD_ONCE_INIT;

static void load(void) {
  const LazyFunction functions[] = {
      {"archive_read_new", &library.create},
      {"archive_read_support_format_zip", &library.supportZip},
      {"archive_read_open_memory", &library.open},
      {"archive_read_next_header", &library.next},
      {"archive_read_data", &library.read},
      {"archive_read_free", &library.release},
      {"archive_entry_pathname", &library.name},
      {"archive_entry_pathname_utf8", &library.nameUTF8},
      {"archive_entry_size", &library.size},
      {"archive_entry_size_is_set", &library.isSizeSet},
      {"archive_entry_is_encrypted", &library.isEncrypted},
      {NULL, NULL},
  };
  isLoaded = lede_load_library("libarchive.so.13", functions);
}

static LedeArchiveStatus readEntry(struct archive *archive, const LedeArchiveVisitor *visitor) {
  char buffer[1 << 16];
  for (;;) {
    la_ssize_t count = library.read(archive, buffer, sizeof buffer);
    if (count == 0) return LEDE_ARCHIVE_READ;
    if (count < 0) return LEDE_ARCHIVE_DAMAGED;
    if (!visitor->bytes(visitor->context, buffer, (size_t)count)) return LEDE_ARCHIVE_STOPPED;
  }
}

static LedeArchiveStatus readEntries(struct archive *archive, const LedeArchiveVisitor *visitor) {
  for (;;) {
    struct archive_entry *entry = NULL;
    int result = library.next(archive, &entry);
    if (result == ARCHIVE_EOF) return LEDE_ARCHIVE_READ;
    if (result != ARCHIVE_OK && result != ARCHIVE_WARN) return LEDE_ARCHIVE_DAMAGED;
    const char *name = library.nameUTF8(entry);
    if (name == NULL) name = library.name(entry);
    int64_t size = library.isSizeSet(entry) ? library.size(entry) : -1;
    bool wanted = false;
    if (!visitor->entry(
            visitor->context, name == NULL ? "" : name, size, library.isEncrypted(entry) != 0,
            &wanted)) {
      return LEDE_ARCHIVE_STOPPED;
    }
    if (!wanted) continue;
    LedeArchiveStatus status = readEntry(archive, visitor);
    if (status != LEDE_ARCHIVE_READ) return status;
  }
}

LedeArchiveStatus lede_zip_read(
    const void *bytes, size_t length, const LedeArchiveVisitor *visitor) {
  pthread_once(&once, load);
  if (!isLoaded) return LEDE_ARCHIVE_NO_LIBRARY;
  struct archive *archive = library.create();
  if (archive == NULL) return LEDE_ARCHIVE_DAMAGED;
  LedeArchiveStatus status = LEDE_ARCHIVE_DAMAGED;
  if (library.supportZip(archive) == ARCHIVE_OK &&
      library.open(archive, bytes, length) == ARCHIVE_OK) {
    status = readEntries(archive, visitor);
  }
  library.release(archive);
  return status;
}
