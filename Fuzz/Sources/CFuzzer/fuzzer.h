#include <stddef.h>
#include <stdint.h>

/// libFuzzer's own loop (https://llvm.org/docs/LibFuzzer.html#using-libfuzzer-as-a-library).
int LLVMFuzzerRunDriver(int *argc, char ***argv, int (*subject)(const uint8_t *bytes, size_t count));
