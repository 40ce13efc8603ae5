#include "power_loss.h"

#include <fcntl.h>
#include <pthread.h>
#include <sqlite3.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { sector = 512 };

/// A write, or a truncation (no bytes), that was not synchronised, with what it replaced.
typedef struct Change {
  sqlite3_int64 offset, size_before;
  int length, length_before;
  unsigned char *bytes, *bytes_before;
  struct Change *older, *newer;
} Change;

/// What is known of a file for as long as its directory is watched, also while nobody has it open.
typedef struct Watched {
  char path[1024];
  Change *oldest, *newest;
  struct Watched *next;
} Watched;

typedef struct {
  sqlite3_file base;
  sqlite3_file *real;
  Watched *watched;
} File;

static pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;
static char directory[1024];
static int is_struck;
static int is_memory_full;
static Watched *all;
static sqlite3_vfs *usual;
static sqlite3_vfs vfs;
static sqlite3_io_methods methods;

static int is_inside(const char *path) {
  size_t length = strlen(directory);
  return path && length > 0 && strncmp(path, directory, length) == 0;
}

static int is_off(File *file) {
  pthread_mutex_lock(&mutex);
  int off = file->watched && is_struck;
  pthread_mutex_unlock(&mutex);
  return off;
}

static void forget(Watched *watched) {
  while (watched->oldest) {
    Change *change = watched->oldest;
    watched->oldest = change->newer;
    free(change->bytes);
    free(change->bytes_before);
    free(change);
  }
  watched->newest = NULL;
}

static Watched *watched_file(const char *path) {
  for (Watched *one = all; one; one = one->next)
    if (strcmp(one->path, path) == 0) return one;
  Watched *one = calloc(1, sizeof *one);
  strncpy(one->path, path, sizeof one->path - 1);
  one->next = all;
  return all = one;
}

/// Remembers what a change of `span` bytes replaces. With the mutex held.
static void remember(File *file, const void *bytes, int length, sqlite3_int64 offset, sqlite3_int64 span) {
  Change *change = calloc(1, sizeof *change);
  file->real->pMethods->xFileSize(file->real, &change->size_before);
  change->offset = offset;
  sqlite3_int64 before = change->size_before - offset;
  if (before > span) before = span;
  if (before > 0) {
    change->bytes_before = malloc((size_t)before);
    change->length_before = (int)before;
    file->real->pMethods->xRead(file->real, change->bytes_before, (int)before, offset);
  }
  if (length > 0) {
    change->bytes = malloc((size_t)length);
    memcpy(change->bytes, bytes, (size_t)length);
    change->length = length;
  }
  change->older = file->watched->newest;
  if (change->older) change->older->newer = change; else file->watched->oldest = change;
  file->watched->newest = change;
}

static int file_close(sqlite3_file *f) {
  File *file = (File *)f;
  return file->real->pMethods->xClose(file->real);
}

static int file_read(sqlite3_file *f, void *bytes, int length, sqlite3_int64 offset) {
  File *file = (File *)f;
  if (is_off(file)) return SQLITE_IOERR_READ;
  return file->real->pMethods->xRead(file->real, bytes, length, offset);
}

static int file_write(sqlite3_file *f, const void *bytes, int length, sqlite3_int64 offset) {
  File *file = (File *)f;
  if (!file->watched) return file->real->pMethods->xWrite(file->real, bytes, length, offset);
  pthread_mutex_lock(&mutex);
  int result = SQLITE_IOERR_WRITE;
  if (!is_struck) {
    remember(file, bytes, length, offset, length);
    result = file->real->pMethods->xWrite(file->real, bytes, length, offset);
  }
  pthread_mutex_unlock(&mutex);
  return result;
}

static int file_truncate(sqlite3_file *f, sqlite3_int64 size) {
  File *file = (File *)f;
  if (!file->watched) return file->real->pMethods->xTruncate(file->real, size);
  pthread_mutex_lock(&mutex);
  int result = SQLITE_IOERR_TRUNCATE;
  if (!is_struck) {
    remember(file, NULL, 0, size, INT64_MAX);
    result = file->real->pMethods->xTruncate(file->real, size);
  }
  pthread_mutex_unlock(&mutex);
  return result;
}

static int file_sync(sqlite3_file *f, int flags) {
  File *file = (File *)f;
  if (!file->watched) return file->real->pMethods->xSync(file->real, flags);
  pthread_mutex_lock(&mutex);
  int result = is_struck ? SQLITE_IOERR_FSYNC : SQLITE_OK;
  // The machine of the test keeps its power: what counts as synchronised is known here.
  if (!is_struck) forget(file->watched);
  pthread_mutex_unlock(&mutex);
  return result;
}

static int file_size(sqlite3_file *f, sqlite3_int64 *size) {
  File *file = (File *)f;
  if (is_off(file)) return SQLITE_IOERR_FSTAT;
  return file->real->pMethods->xFileSize(file->real, size);
}

static int file_lock(sqlite3_file *f, int lock) { return ((File *)f)->real->pMethods->xLock(((File *)f)->real, lock); }
static int file_unlock(sqlite3_file *f, int lock) { return ((File *)f)->real->pMethods->xUnlock(((File *)f)->real, lock); }
static int file_reserved(sqlite3_file *f, int *out) { return ((File *)f)->real->pMethods->xCheckReservedLock(((File *)f)->real, out); }
static int file_control(sqlite3_file *f, int op, void *argument) {
  return ((File *)f)->real->pMethods->xFileControl(((File *)f)->real, op, argument);
}
static int file_sector(sqlite3_file *f) { return ((File *)f)->real->pMethods->xSectorSize(((File *)f)->real); }
static int file_device(sqlite3_file *f) { return ((File *)f)->real->pMethods->xDeviceCharacteristics(((File *)f)->real); }
static int file_map(sqlite3_file *f, int page, int size, int extend, void volatile **out) {
  pthread_mutex_lock(&mutex);
  int full = ((File *)f)->watched && is_memory_full && extend && page > 0;
  pthread_mutex_unlock(&mutex);
  if (full) return SQLITE_IOERR_SHMSIZE;
  return ((File *)f)->real->pMethods->xShmMap(((File *)f)->real, page, size, extend, out);
}
static int file_shared_lock(sqlite3_file *f, int offset, int count, int flags) {
  return ((File *)f)->real->pMethods->xShmLock(((File *)f)->real, offset, count, flags);
}
static void file_barrier(sqlite3_file *f) { ((File *)f)->real->pMethods->xShmBarrier(((File *)f)->real); }
static int file_unmap(sqlite3_file *f, int delete) { return ((File *)f)->real->pMethods->xShmUnmap(((File *)f)->real, delete); }

static int vfs_open(sqlite3_vfs *self, sqlite3_filename name, sqlite3_file *f, int flags, int *out) {
  (void)self;
  File *file = (File *)f;
  file->base.pMethods = NULL;
  file->real = (sqlite3_file *)(file + 1);
  int result = usual->xOpen(usual, name, file->real, flags, out);
  if (result != SQLITE_OK) return result;
  file->base.pMethods = &methods;
  file->watched = NULL;
  pthread_mutex_lock(&mutex);
  if ((flags & (SQLITE_OPEN_MAIN_DB | SQLITE_OPEN_WAL)) && is_inside(name)) file->watched = watched_file(name);
  pthread_mutex_unlock(&mutex);
  return SQLITE_OK;
}

static int vfs_delete(sqlite3_vfs *self, const char *name, int sync) {
  (void)self;
  pthread_mutex_lock(&mutex);
  int off = is_inside(name) && is_struck;
  if (is_inside(name) && !off) forget(watched_file(name));
  pthread_mutex_unlock(&mutex);
  return off ? SQLITE_IOERR_DELETE : usual->xDelete(usual, name, sync);
}

static pthread_once_t once = PTHREAD_ONCE_INIT;

static void install(void) {
  usual = sqlite3_vfs_find(NULL);
  methods = (sqlite3_io_methods){
      .iVersion = 2, .xClose = file_close, .xRead = file_read, .xWrite = file_write, .xTruncate = file_truncate, .xSync = file_sync,
      .xFileSize = file_size, .xLock = file_lock, .xUnlock = file_unlock, .xCheckReservedLock = file_reserved, .xFileControl = file_control,
      .xSectorSize = file_sector, .xDeviceCharacteristics = file_device, .xShmMap = file_map, .xShmLock = file_shared_lock,
      .xShmBarrier = file_barrier, .xShmUnmap = file_unmap};
  vfs = *usual;
  vfs.zName = "power-loss";
  vfs.pNext = NULL;
  vfs.szOsFile = (int)sizeof(File) + usual->szOsFile;
  vfs.xOpen = vfs_open;
  vfs.xDelete = vfs_delete;
  sqlite3_vfs_register(&vfs, 1);
}

void power_loss_watch(const char *path) {
  pthread_once(&once, install);
  pthread_mutex_lock(&mutex);
  for (Watched *one = all; one; one = one->next) forget(one);
  strncpy(directory, path, sizeof directory - 1);
  is_struck = 0;
  is_memory_full = 0;
  pthread_mutex_unlock(&mutex);
}

void power_loss_strike(void) {
  pthread_mutex_lock(&mutex);
  is_struck = 1;
  pthread_mutex_unlock(&mutex);
}

void power_loss_fill_memory(void) {
  pthread_mutex_lock(&mutex);
  is_memory_full = 1;
  pthread_mutex_unlock(&mutex);
}

static uint64_t next_random(uint64_t *state) {
  *state += 0x9E3779B97F4A7C15;
  uint64_t z = *state;
  z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
  z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
  return z ^ (z >> 31);
}

int64_t power_loss_return(uint64_t seed) {
  pthread_mutex_lock(&mutex);
  int64_t lost = 0;
  for (Watched *one = all; one; one = one->next) {
    int descriptor = open(one->path, O_RDWR);
    if (descriptor >= 0) {
      // Back to what was synchronised last, then forward by what happened to reach the disk.
      for (Change *change = one->newest; change; change = change->older) {
        lost += change->length;
        if (change->length_before > 0) (void)!pwrite(descriptor, change->bytes_before, (size_t)change->length_before, change->offset);
        (void)!ftruncate(descriptor, change->size_before);
      }
      for (Change *change = one->oldest; change && seed; change = change->newer) {
        if (change->length == 0 && next_random(&seed) % 2) (void)!ftruncate(descriptor, change->offset);
        for (int start = 0; start < change->length; start += sector) {
          int length = change->length - start < sector ? change->length - start : sector;
          if (next_random(&seed) % 2) (void)!pwrite(descriptor, change->bytes + start, (size_t)length, change->offset + start);
        }
      }
      close(descriptor);
    }
    forget(one);
  }
  is_struck = 0;
  pthread_mutex_unlock(&mutex);
  return lost;
}

static int count_of(void *count, int columns, char **values, char **names) {
  (void)columns;
  (void)names;
  *(int *)count = atoi(values[0]);
  return 0;
}

int power_loss_kept_by_normal(const char *path, int rows) {
  sqlite3 *database = NULL;
  if (sqlite3_open(path, &database) != SQLITE_OK) return -1;
  int result = sqlite3_exec(
      database, "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; CREATE TABLE thing (name TEXT); PRAGMA wal_checkpoint(TRUNCATE)", NULL,
      NULL, NULL);
  for (int row = 0; row < rows && result == SQLITE_OK; row++)
    result = sqlite3_exec(database, "INSERT INTO thing VALUES ('chair')", NULL, NULL, NULL);
  power_loss_strike();
  sqlite3_close(database);
  if (result != SQLITE_OK || power_loss_return(0) == 0) return -1;
  int kept = -1;
  if (sqlite3_open(path, &database) == SQLITE_OK) sqlite3_exec(database, "SELECT COUNT(*) FROM thing", count_of, &kept, NULL);
  sqlite3_close(database);
  return kept;
}
