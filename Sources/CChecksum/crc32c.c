#include "CChecksum.h"

#include <string.h>

// The table form serves processors without the instruction; it is built at load, once.
static uint32_t table[256];

__attribute__((constructor)) static void build_table(void) {
  for (uint32_t index = 0; index < 256; index++) {
    uint32_t value = index;
    for (int bit = 0; bit < 8; bit++) value = (value >> 1) ^ (0x82F63B78u & (0u - (value & 1)));
    table[index] = value;
  }
}

static uint32_t crc32c_table(uint32_t crc, const uint8_t *bytes, size_t length) {
  while (length--) crc = (crc >> 8) ^ table[(crc ^ *bytes++) & 0xFF];
  return crc;
}

#if defined(__x86_64__)
#include <nmmintrin.h>

__attribute__((target("sse4.2"))) static uint32_t crc32c_native(uint32_t crc, const uint8_t *bytes, size_t length) {
  uint64_t wide = crc;
  while (length >= 8) {
    uint64_t word;
    memcpy(&word, bytes, 8);
    wide = _mm_crc32_u64(wide, word);
    bytes += 8;
    length -= 8;
  }
  crc = (uint32_t)wide;
  while (length--) crc = _mm_crc32_u8(crc, *bytes++);
  return crc;
}

static int native_available(void) { return __builtin_cpu_supports("sse4.2"); }
#elif defined(__aarch64__) && defined(__ARM_FEATURE_CRC32)
#include <arm_acle.h>

static uint32_t crc32c_native(uint32_t crc, const uint8_t *bytes, size_t length) {
  while (length >= 8) {
    uint64_t word;
    memcpy(&word, bytes, 8);
    crc = __crc32cd(crc, word);
    bytes += 8;
    length -= 8;
  }
  while (length--) crc = __crc32cb(crc, *bytes++);
  return crc;
}

static int native_available(void) { return 1; }
#else
static uint32_t crc32c_native(uint32_t crc, const uint8_t *bytes, size_t length) {
  return crc32c_table(crc, bytes, length);
}

static int native_available(void) { return 0; }
#endif

uint32_t yimen_crc32c(uint32_t crc, const void *bytes, size_t length) {
  crc = ~crc;
  crc = native_available() ? crc32c_native(crc, bytes, length) : crc32c_table(crc, bytes, length);
  return ~crc;
}
