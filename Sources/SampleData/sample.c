#include "SampleData.h"

// The files stand in the program itself, so that one binary runs on an empty machine. `#embed` reads beside this file, needs no
// include path, and lists what it read among the dependencies: a changed file is compiled in again.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const uint8_t items[] = {
#embed "Files/items.json"
};

static const uint8_t halls[] = {
#embed "Files/halls.json"
};

yimen_sample_file yimen_sample_items(void) { return (yimen_sample_file){items, sizeof items}; }

yimen_sample_file yimen_sample_halls(void) { return (yimen_sample_file){halls, sizeof halls}; }
