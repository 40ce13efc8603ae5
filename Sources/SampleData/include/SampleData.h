#ifndef YIMEN_SAMPLE_DATA_H
#define YIMEN_SAMPLE_DATA_H

#include <stddef.h>
#include <stdint.h>

/// One embedded file: UTF-8 bytes that live as long as the program, without a closing zero.
typedef struct {
  const uint8_t *_Nonnull bytes;
  size_t length;
} yimen_sample_file;

/// The catalogue of 116 items, in the import format `yimen-catalogue/1`.
///
/// Names are published (or the law's own); limits, materials, grades and visits are typical values, as each record's `basis` says;
/// base and implementation codes are synthetic. It is no office's official guide.
yimen_sample_file yimen_sample_items(void);

/// The halls and the minutes a visit takes by its reason, in the format `yimen-halls/1`.
///
/// Names of halls are published; windows, hours, seats and minutes are typical values.
yimen_sample_file yimen_sample_halls(void);

#endif
